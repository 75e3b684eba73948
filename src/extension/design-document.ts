import type { TextDocument } from 'vscode';

export const LANGUAGE_ID = 'datawright';

export const isDesign = (document: TextDocument): boolean => document.languageId === LANGUAGE_ID;
