import { SymbolKind } from 'vscode-languageserver';
import type { Name } from '../core/language/names';

/** How the entries of a section show in the outline. */
export const SECTION_SYMBOLS: Readonly<Record<string, SymbolKind>> = {
  requirements: SymbolKind.Boolean,
  data: SymbolKind.Struct,
  kinds: SymbolKind.Interface,
  components: SymbolKind.Class,
  network: SymbolKind.Namespace,
  access: SymbolKind.Key,
  policies: SymbolKind.Key,
  grants: SymbolKind.Key,
  notes: SymbolKind.String,
  alarms: SymbolKind.Event,
  recovery: SymbolKind.Method,
  scenarios: SymbolKind.Function,
  decisions: SymbolKind.Constant,
  alternatives: SymbolKind.Variable,
  ignore: SymbolKind.Null,
  accounts: SymbolKind.Package,
  environments: SymbolKind.Package,
  teams: SymbolKind.Object,
};

/** How a name shows when it is searched for in the whole workspace. */
export const NAME_SYMBOLS: Readonly<Record<Name['namespace'], SymbolKind>> = {
  component: SymbolKind.Class,
  flow: SymbolKind.Event,
  dataset: SymbolKind.Struct,
  network: SymbolKind.Namespace,
  subnet: SymbolKind.Namespace,
  nat: SymbolKind.Object,
  'security-group': SymbolKind.Object,
  acl: SymbolKind.Object,
  'transit-gateway': SymbolKind.Object,
  role: SymbolKind.Key,
  team: SymbolKind.Object,
  account: SymbolKind.Package,
  environment: SymbolKind.Package,
  scenario: SymbolKind.Function,
  requirement: SymbolKind.Boolean,
  alternative: SymbolKind.Variable,
  alarm: SymbolKind.Event,
  decision: SymbolKind.Constant,
  kind: SymbolKind.Interface,
  topic: SymbolKind.Object,
};
