/** Texts longer than this are not compared. */
const LONGEST = 40;

/** The candidate that was most likely meant, or none where nothing is near: one slip for every three letters. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const wanted = text.toLowerCase();
  const most = Math.max(1, Math.floor(text.length / 3));
  let best: string | undefined;
  let score = most + 1;
  for (const candidate of candidates) {
    const own = scoreOf(wanted, candidate.toLowerCase(), most);
    if (own < score) {
      score = own;
      best = candidate;
    }
  }
  return best;
}

/** 0 for the same letters, less than one for a whole word of the other, else the number of slips. */
function scoreOf(wanted: string, candidate: string, most: number): number {
  if (wanted === candidate) return 0;
  if (wanted.replaceAll(/[-_]/g, '') === candidate.replaceAll(/[-_]/g, '')) return 0.1;
  const slips = Math.abs(wanted.length - candidate.length) > most ? most + 1 : distance(wanted, candidate);
  if (slips <= 1) return slips * 0.3;
  if (wanted.length >= 3 && (candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`))) return 0.5;
  if (candidate.length >= 3 && (wanted.startsWith(`${candidate}-`) || wanted.endsWith(`-${candidate}`))) return 0.6;
  return slips;
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
