/** Parts of the pages that are made. */

/** A table; nothing where it has no rows. Cells are made safe for one line of a table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        row(head),
        row(
          head.map(() => '---'),
          '',
        ),
        ...rows.map((cells) => row(cells.map(cell))),
        '',
      ];

const row = (cells: readonly string[], space = ' '): string => `|${space}${cells.join(`${space}|${space}`)}${space}|`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A list with a blank line after it; nothing where it is empty. */
export const bullets = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ''];

/** A number in full, to seven digits: `25,062.56`, `0.000000014`. */
export function plainNumber(value: number): string {
  const digits = Number.isInteger(value) ? value : Number(value.toPrecision(7));
  const small = digits !== 0 && Math.abs(digits) < 1e-6;
  const [whole, part] = (small ? digits.toFixed(12).replace(/0+$/, '') : String(digits)).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}
