import * as vscode from 'vscode';
import type { FromWebview } from '../../protocol';
import { saveBeside } from '../save-beside';

type Exported = Extract<FromWebview, { type: 'exported' }>;

const FILES: Readonly<Record<Exported['format'], { extension: string; type: string }>> = {
  svg: { extension: 'svg', type: 'SVG' },
  png: { extension: 'png', type: 'PNG' },
  mermaid: { extension: 'mmd', type: 'Mermaid' },
};

/** Asks where to, and writes the picture there. */
export const saveExport = ({ format, data }: Exported, design: vscode.Uri | undefined): Promise<void> =>
  saveBeside(design, {
    ...FILES[format],
    title: vscode.l10n.t('Export Diagram'),
    content: format === 'png' ? fromBase64(data) : new TextEncoder().encode(data),
    saved: (name) => vscode.l10n.t('The diagram is in {0}.', name),
  });

const fromBase64 = (data: string): Uint8Array => Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
