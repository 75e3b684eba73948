/** Takes a file in pieces, cut anywhere. Throws an OfferError where the file is not what it should be. */
export interface TextParser {
  write(bytes: Uint8Array): void;
  end(): void;
}
