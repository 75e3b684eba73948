import type { FiguresTime } from './figures';
import type { Keystrokes } from './keystrokes';
import type { Pictures } from './pictures';
import type { PriceBookTime } from './price-book';
import type { Size } from './sizes';

export interface Results {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly keystrokes: readonly Keystrokes[];
  readonly growth: { readonly findings: number; readonly everything: number };
  readonly pictures: readonly Pictures[];
  readonly activation: { readonly milliseconds: number } | undefined;
  readonly figures: readonly FiguresTime[];
  readonly priceBook: PriceBookTime;
  readonly sizes: readonly Size[];
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(9);
const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MiB`.padStart(11);

/** The results as a table for people. */
export const report = ({
  machine,
  keystrokes,
  growth,
  pictures,
  activation,
  figures,
  priceBook,
  sizes,
}: Results): string =>
  [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`,
    '',
    'Keystroke to findings of syntax and names (median, p95), to everything (median, p95); first answer; server memory',
    ...keystrokes.map(({ components, findings, everything, first, memory }) =>
      [
        String(components).padStart(6),
        ms(findings.median),
        ms(findings.p95),
        ms(everything.median),
        ms(everything.p95),
        ms(first),
        mib(memory),
      ].join(' '),
    ),
    `growth: findings ∝ n^${growth.findings.toFixed(2)}, everything ∝ n^${growth.everything.toFixed(2)}`,
    '',
    'Picture: boxes, arrows; after a figure edit, after a structural edit, mermaid alone, their ratio',
    ...pictures.map(({ components, boxes, arrows, figureEdit, structuralEdit, mermaid }) =>
      [
        String(components).padStart(6),
        String(boxes).padStart(5),
        String(arrows).padStart(5),
        ms(figureEdit),
        ms(structuralEdit),
        ms(mermaid),
        `${(structuralEdit / mermaid).toFixed(2)} ×`.padStart(8),
      ].join(' '),
    ),
    '',
    activation ? `Activation: ${activation.milliseconds} ms` : 'Activation: no package',
    '',
    'Figures: every one again, warm',
    ...figures.map(({ components, warm }) => `${String(components).padStart(6)} ${ms(warm)}`),
    `Price book: ${mib(priceBook.packaged).trim()} of the package, ${ms(priceBook.firstEstimate).trim()} of the first estimate`,
    '',
    'Sizes: as they are, compressed',
    ...sizes.map(({ file, bytes, gzip }) => `${mib(bytes)} ${mib(gzip)}  ${file}`),
  ].join('\n');
