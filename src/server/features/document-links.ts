import type { DocumentLink } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import { textStart } from '../../core/language/syntax';
import type { ScalarNode } from '../../core/language/syntax';
import type { Feature } from '../feature';
import { rulePageLink } from '../findings/diagnostics';
import { guarded } from '../guard';
import { rangeOf } from '../positions';
import { fileNames } from '../request-files';
import { collectionsIn } from '../syntax-nodes';

/** Keys whose value is the name of a file or an address. */
const FILE_KEYS: ReadonlySet<string> = new Set(['runbook', 'file', 'policy', 'boundary']);
/** A runbook may be words for people; a file has an ending. */
const FILE = /^[^\s:]+\.[A-Za-z0-9]+$/;
const ADDRESS = /^https:\/\/\S+$/;

/** Runbooks and files that the design points to, addresses, and the pages of the rules that it ignores. */
export function linksIn({ document }: Reading, uriOf: (file: string) => string | undefined): DocumentLink[] {
  if (!document.root) return [];
  const links: DocumentLink[] = [];
  const add = (node: ScalarNode, target: string | undefined, tooltip: string): void => {
    const start = textStart(node, document.text);
    if (start === undefined || target === undefined || node.text === '') return;
    links.push({ range: rangeOf(document, { start, end: start + node.text.length }), target, tooltip });
  };
  for (const { node } of collectionsIn(document.root)) {
    if (node.is !== 'map') continue;
    for (const { key, value } of node.entries) {
      if (value?.is !== 'scalar') continue;
      if (ADDRESS.test(value.text)) add(value, value.text, 'Open the address');
      else if (FILE_KEYS.has(key.text) && FILE.test(value.text)) add(value, uriOf(value.text), 'Open the file');
    }
  }
  const ignored = document.find('ignore')?.value;
  for (const item of ignored?.is === 'list' ? ignored.items : []) {
    const rule =
      item.value?.is === 'map' ? item.value.entries.find(({ key }) => key.text === 'rule')?.value : undefined;
    if (rule?.is === 'scalar') add(rule, rulePageLink(rule.text), 'Open the page of the rule');
  }
  return links;
}

export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  register({ connection, designs, files, log }) {
    connection.onDocumentLinks(
      guarded(log, 'links', ({ textDocument: { uri } }) => {
        const reading = designs.reading(uri);
        return reading ? linksIn(reading, fileNames(uri, files).uriOf) : null;
      }),
    );
  },
};
