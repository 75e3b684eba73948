import * as vscode from 'vscode';
import { isDesign } from './design-document';

/**
 * The design that somebody works on: the one in the active editor, or the last one that was while the focus is in a
 * preview or elsewhere.
 */
export class ActiveDesign implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: vscode.Disposable[];
  #uri: vscode.Uri | undefined;
  #editor: vscode.TextEditor | undefined;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#take(vscode.window.activeTextEditor);
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#take(editor)),
      // A document becomes a design when its language is chosen, and one no more when it is closed.
      vscode.workspace.onDidOpenTextDocument(() => this.#take(vscode.window.activeTextEditor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.uri.toString() === this.#uri?.toString()) this.#set(undefined);
      }),
    ];
  }

  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  /** The editor of the active design, where the focus is in it or was last. */
  get editor(): vscode.TextEditor | undefined {
    const uri = this.#uri?.toString();
    const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri);
    return editors.find((editor) => editor === this.#editor) ?? editors[0];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #take(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isDesign(editor.document)) return;
    this.#editor = editor;
    this.#set(editor.document.uri);
  }

  #set(uri: vscode.Uri | undefined): void {
    if (uri?.toString() === this.#uri?.toString()) return;
    this.#uri = uri;
    this.#changed.fire(uri);
  }
}
