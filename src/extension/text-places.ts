import * as vscode from 'vscode';
import type { TextPosition, TextRange } from '../protocol';

export const asPosition = ({ line, character }: TextPosition): vscode.Position => new vscode.Position(line, character);

export const asRange = ({ start, end }: TextRange): vscode.Range =>
  new vscode.Range(asPosition(start), asPosition(end));

export const toPosition = ({ line, character }: vscode.Position): TextPosition => ({ line, character });
