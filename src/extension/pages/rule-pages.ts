import * as vscode from 'vscode';
import type { ServerLink } from '../client/server-link';

const RULE_SCHEME = 'datawright-rule';

/** The page of a rule, from the extension itself: it opens offline. */
export const rulePageUri = (rule: string): vscode.Uri => vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });

export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: ServerLink;
  readonly #subscription: vscode.Disposable;

  constructor(server: ServerLink) {
    this.#server = server;
    this.#subscription = vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, this);
  }

  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string> {
    const rule = path.replace(/^\//, '').replace(/\.md$/, '');
    const page = await this.#server.request('datawright/rulePage', { rule });
    return page?.markdown ?? vscode.l10n.t('There is no rule {0}.', rule);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
