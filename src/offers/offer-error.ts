/** Why an offer file is not taken, as the second half of a sentence: "it ends before its end". */
export class OfferError extends Error {}
