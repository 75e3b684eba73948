import type { Severity } from '../design/finding';

/** A finding that the language itself makes; each has a page of the same shape as those of rules. */
export interface LanguageRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
}

const rule = (id: string, severity: Severity, title: string, why: string, fix: string): LanguageRule => ({
  id,
  title,
  severity,
  why,
  fix,
});

/** Every mistake the language knows, by the name the code uses for it. */
export const LANGUAGE_RULES = {
  syntax: rule(
    'LANG-001',
    'error',
    'YAML cannot be read here',
    'A design is YAML. Where its form is broken, what stands there cannot be read, and the figures leave it out.',
    'Put right what the message names; the rest of the file is read as far as it can be.',
  ),
  tooLarge: rule(
    'LANG-002',
    'error',
    'The file is too large',
    'Designs above 1 MB are not read, so that the editor answers at every keystroke.',
    'Divide the design into several files; one file is one design.',
  ),
  tooDeep: rule(
    'LANG-003',
    'error',
    'Nested too deeply',
    'No key of the language lies deeper than a dozen levels; what lies deeper than 60 is not read.',
    'Take out the levels that have no meaning.',
  ),
  quote: rule(
    'LANG-004',
    'error',
    'Quote this',
    'YAML gives some characters a meaning of their own, so that a text that holds them is read as something else: a comma, a colon followed by a space or " #" inside braces, and a text that begins with * & @ % > | ! or a backtick.',
    'Put the text in quotes; quoting changes nothing else.',
  ),
  indent: rule(
    'LANG-005',
    'error',
    'Misplaced indent',
    'Indentation says what belongs to what. A line that is too far left or right belongs to something else than was meant: the settings of a flow become keys beside it.',
    'Indent the line under what it belongs to, with spaces; two for each level.',
  ),
  merge: rule(
    'LANG-006',
    'error',
    'Merge keys are not supported',
    'A merge key (<<) takes values from elsewhere, so that a change in one place changes figures in another without a trace.',
    'Write the keys out.',
  ),
  anchor: rule(
    'LANG-007',
    'error',
    'Anchors, aliases and tags are not supported',
    'Every value stands where it is used, with the type of its place, so that a finding and an edit have one place to go.',
    'Write the value out, or quote the text where it only looks like an anchor, alias or tag.',
  ),
  oneDesign: rule(
    'LANG-008',
    'error',
    'One file is one design',
    'What follows a second --- would be another document, and is not read.',
    'Move it to a file of its own.',
  ),
  duplicateKey: rule(
    'LANG-009',
    'error',
    'The same key twice',
    'Only one value can hold. The first is taken; YAML tools differ in which one they take.',
    'Take one of them away, or rename it.',
  ),
  unknownKey: rule(
    'LANG-010',
    'error',
    'Unknown key',
    'A key that is not known changes nothing, which looks as if it did.',
    'Take the nearest right key, or put what you want to say in a note.',
  ),
  unknownKind: rule(
    'LANG-011',
    'error',
    'Unknown kind',
    'A component of an unknown kind has no settings, no cost and no recovery; figures that need it cannot be told.',
    'Take a kind of the catalogue, or define your own under kinds.',
  ),
  missingKey: rule(
    'LANG-012',
    'error',
    'Missing key',
    'Without it, what it belongs to has no meaning.',
    'Add the key.',
  ),
  form: rule(
    'LANG-013',
    'error',
    'Wrong form',
    'A list, a map and a single value say different things.',
    'Write it in the form that the message names.',
  ),
  quantity: rule(
    'LANG-014',
    'error',
    'Wrong quantity',
    'A figure stands on a number with its unit; a bare number, an unknown unit or a unit that measures something else would be a guess.',
    'Write the number with one of the units that the message names.',
  ),
  choice: rule(
    'LANG-015',
    'error',
    'Not one of the words',
    'The key takes one of a few words, each with its meaning.',
    'Take one of the words that the message names.',
  ),
  value: rule(
    'LANG-016',
    'error',
    'Unreadable value',
    'The value does not have the form that its key asks for.',
    'Write it as the message shows.',
  ),
  name: rule(
    'LANG-017',
    'error',
    'Not a name',
    'A name is a letter, then letters, digits, - or _, so that it can stand in paths, flows and pictures.',
    'Rename it.',
  ),
  reference: rule(
    'LANG-018',
    'error',
    'Refers to nothing',
    'The name is not defined, so that what was meant is missing from picture and figures.',
    'Correct the name, or define it.',
  ),
  ambiguous: rule(
    'LANG-019',
    'error',
    'Refers to two things',
    'The name fits two things, and the figures of one are not those of the other.',
    'Rename one of them.',
  ),
  duplicateName: rule(
    'LANG-020',
    'error',
    'The same flow twice',
    'Two flows between the same pair cannot be told apart by their ends; only the first is read.',
    'Give each an id, or take one away.',
  ),
  flow: rule(
    'LANG-021',
    'error',
    'Not a flow',
    'A flow is a -> b, with spaces around the arrow and a component at each end; a chain goes on with -> c.',
    'Write both ends and the arrow between them.',
  ),
  chain: rule(
    'LANG-022',
    'error',
    'A chain takes no settings but carries',
    'A setting of a chain would hold for several flows at once, and a rate is given once, where data enters.',
    'Give the hop it is meant for a line of its own.',
  ),
  feedback: rule(
    'LANG-023',
    'warning',
    'Endless feedback',
    'A dataset that comes back to where it was read is read again, and again: volume and cost grow without bound.',
    'Let what comes back be a dataset of its own, or say what ends the round: a batch with a schedule, a merge, a trigger.',
  ),
  currency: rule(
    'LANG-024',
    'error',
    'Currency without a rate',
    'Prices are in US dollars; an amount in another currency can be added to them only by a rate.',
    'Give the rate under pricing, as in currency: EUR at 0.92.',
  ),
  path: rule(
    'LANG-025',
    'error',
    'A path that leads nowhere',
    'A path names a part of the design, as in components.clicks.shards; this one names no part of it.',
    'Correct the path.',
  ),
  empty: rule(
    'LANG-026',
    'warning',
    'No value',
    'A key without a value is read as if it were left out.',
    'Write the value, or take the key away.',
  ),
  escapedName: rule(
    'LANG-027',
    'warning',
    'A name with escapes',
    'Names are written plain or quoted on one line, without escapes, so that renaming is exact.',
    'Write the name plainly.',
  ),
  doubtful: rule(
    'LANG-028',
    'warning',
    'Probably not what was meant',
    'The value can be read, but hardly anybody would mean it.',
    'Check it against the message.',
  ),
  prices: rule(
    'LANG-029',
    'error',
    'The price file cannot be taken',
    'The prices of a workspace stand in place of those that ship with Datawright; with a mistake in the file none of them is taken, so that prices of two lists are never mixed unseen.',
    'Write the file anew with Datawright: Update Prices, or put right what the message names.',
  ),
} as const satisfies Readonly<Record<string, LanguageRule>>;

export type LanguageMistake = keyof typeof LANGUAGE_RULES;

export const languageRules: readonly LanguageRule[] = Object.values(LANGUAGE_RULES);
