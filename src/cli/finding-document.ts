import type { Analysis } from '../core/index';
import { readDocument } from '../core/language/document';
import type { Document } from '../core/language/document';

/** The text that findings of a file have their offsets in: the design, or a file that it shares with others. */
export const documentOf = ({ request, document }: Analysis, file: string): Document =>
  file === request.main ? document : readDocument(request.files.get(file) ?? '');
