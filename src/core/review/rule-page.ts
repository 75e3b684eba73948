import type { Rule } from './rule';

/** The page of a rule, as markdown: what it says, why, what to do, examples, references. */
export function rulePage(rule: Rule): string {
  const lines = [
    `# ${rule.id}: ${rule.title}`,
    '',
    `*${rule.severity}, ${rule.pillar}*`,
    '',
    rule.why,
    '',
    '## What to do',
    '',
    rule.advice,
    '',
    ...(rule.falsePositives ? ['## When it is wrong to speak up', '', rule.falsePositives, ''] : []),
    '## A design with the fault',
    '',
    ...fenced(rule.example.failing),
    '## The same design without it',
    '',
    ...fenced(rule.example.passing),
    ...(rule.references.length > 0
      ? ['## References', '', ...rule.references.map((reference) => `- ${reference}`), '']
      : []),
    'To accept this finding in one place, add it to `ignore:` with a reason and, if it should come back, a date.',
    '',
  ];
  return lines.join('\n');
}

const fenced = (design: string): readonly string[] => ['```yaml', design.trim(), '```', ''];
