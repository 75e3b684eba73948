import * as vscode from 'vscode';

/** The folder of the page's files, and the only one it may load from. */
export const pageFolder = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, 'dist', 'webview');

/**
 * The page of the preview: one script that carries a nonce, one style sheet, and nothing from elsewhere. Styles in
 * elements are let in since the drawing engine writes them.
 */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, nonce: string): string {
  const file = (name: string): string => String(webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extension), name)));
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'unsafe-inline'`,
    `img-src data: blob:`,
    `font-src data:`,
    `worker-src blob:`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Preview of a design')}</title>
<link rel="stylesheet" href="${file('main.css')}">
</head>
<body>
<main id="datawright" data-charts="${file('charts.js')}"></main>
<script nonce="${nonce}" src="${file('main.js')}"></script>
</body>
</html>`;
}

/** 128 random bits, in hexadecimal. */
export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
