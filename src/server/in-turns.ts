/**
 * Runs long work piece by piece, each in a turn of its own, so that edits and requests come in between. Undefined where
 * it became stale before it was done; the rest of it is then never computed.
 */
export async function inTurns<T>(work: Generator<undefined, T>, isStale: () => boolean): Promise<T | undefined> {
  for (let piece = work.next(); ; piece = work.next()) {
    if (piece.done) return piece.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isStale()) return undefined;
  }
}
