import type { Type } from '../design/schema';
import { describeType } from './describe-type';
import { formOf, rawValue } from './raw-value';
import { readMap } from './read-map';
import { readRecord } from './read-record';
import { readScalar, readsAs } from './read-scalar';
import { label, mistake, spanOf } from './reading';
import type { Reading, Spot } from './reading';
import type { ListNode, SyntaxNode } from './syntax';

/** The value that stands at a spot, by the type of the spot; undefined where it cannot be read, which is told. */
export function readValue(reading: Reading, type: Type, node: SyntaxNode, spot: Spot): unknown {
  const { shape } = type;
  if (shape.is === 'either') return readEither(reading, type, shape.of, node, spot);
  if (shape.is === 'anything') return rawValue(node);
  if (shape.is === 'list') {
    return node.is === 'list' ? readList(reading, shape.of, node, spot) : wrongForm(reading, type, node, spot);
  }
  if (shape.is === 'map') {
    return node.is === 'map' ? readMap(reading, shape, node, spot) : wrongForm(reading, type, node, spot);
  }
  if (shape.is === 'record') {
    if (node.is !== 'map') return wrongForm(reading, type, node, spot);
    return readRecord(reading, shape.keys, node.entries, spot, node);
  }
  return node.is === 'scalar' ? readScalar(reading, shape, node, spot) : wrongForm(reading, type, node, spot);
}

function readList(reading: Reading, of: Type, node: ListNode, spot: Spot): readonly unknown[] {
  const values: unknown[] = [];
  for (const [index, item] of node.items.entries()) {
    if (!item.value) continue;
    const value = readValue(reading, of, item.value, { ...spot, path: `${spot.path}.${index}` });
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** The first type that takes the value's form; of several that take a text, the first that reads it. */
function readEither(reading: Reading, type: Type, of: readonly Type[], node: SyntaxNode, spot: Spot): unknown {
  const fitting = of.filter((each) => takesForm(each, node.is));
  if (fitting.length === 0) return wrongForm(reading, type, node, spot);
  if (node.is === 'scalar' && fitting.length > 1) {
    const softly = fitting.find((each) => each.shape.is === 'reference');
    const others = fitting.filter((each) => each !== softly);
    const reads = others.find((each) => readsAs(reading, each.shape, node.text));
    if (softly?.shape.is === 'reference' && reads) {
      readScalar(reading, { ...softly.shape, open: ANY }, node, spot);
      return readValue(reading, reads, node, spot);
    }
    const chosen = reads ?? softly ?? fitting.at(-1)!;
    return readValue(reading, chosen, node, spot);
  }
  if (node.is === 'map' && fitting.length > 1) {
    const keys = node.entries.map((entry) => entry.key.text);
    const chosen = fitting.find(
      ({ shape }) => shape.is === 'record' && keys.some((key) => Object.hasOwn(shape.keys, key)),
    );
    return readValue(reading, chosen ?? fitting.find(({ shape }) => shape.is !== 'record') ?? fitting[0]!, node, spot);
  }
  return readValue(reading, fitting[0]!, node, spot);
}

const ANY = /^[^]*$/;

function takesForm(type: Type, form: SyntaxNode['is']): boolean {
  const { shape } = type;
  if (shape.is === 'either') return shape.of.some((each) => takesForm(each, form));
  if (shape.is === 'anything') return true;
  return formOf(shape) === form;
}

const FORMS = { scalar: 'a single value', list: 'a list', map: 'a map of keys' } as const;

function wrongForm(reading: Reading, type: Type, node: SyntaxNode, spot: Spot): undefined {
  const message = `${label(spot.path)} takes ${describeType(type)}, not ${FORMS[node.is]}`;
  const listed = node.is === 'scalar' && takesForm(type, 'list') ? `[ ${node.text} ]` : undefined;
  mistake(
    reading,
    'form',
    { path: spot.path, part: 'value', span: spanOf(node) },
    message,
    `Write ${listed ?? describeType(type)}.`,
    {
      ...(listed && {
        fixes: [{ title: `Write ${listed}`, preferred: true, edits: [{ do: 'set', at: spot.path, value: listed }] }],
      }),
    },
  );
}
