import { builtInKinds, kindsFor } from '../../../../src/core/catalog/catalog';
import { readDesign } from '../../../../src/core/language/read-design';
import { readDocument } from '../../../../src/core/language/document';
import { accessOf } from '../../../../src/core/access/access-of';
import { networkOf } from '../../../../src/core/network/network-of';
import { loadOf } from '../../../../src/core/workload/load-of';

/** A design from its text, with its load, its networks and what it asks of IAM. Throws where the text has a mistake. */
export function loadedDesign(text: string) {
  const { design, findings } = readDesign(readDocument(text), builtInKinds);
  const mistakes = findings.filter(({ severity }) => severity === 'error');
  if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message).join('; '));
  const load = loadOf(design, kindsFor(design.kinds));
  return { design, load, network: networkOf(load), access: accessOf(load) };
}
