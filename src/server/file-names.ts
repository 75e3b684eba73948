/** The last part of an address, decoded: `clickstream.datawright.yaml`. */
export function fileName(uri: string): string {
  const path = uri.split(/[?#]/, 1)[0]!;
  return decode(path.slice(path.lastIndexOf('/') + 1)) || path;
}

/** The folder that holds a file, without a slash at its end. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** The address of a file by its name as seen from a folder; undefined for names that lead out of any file system. */
export function resolveFile(folder: string, name: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(name) || name.startsWith('/') || name.includes('\\')) return undefined;
  const parts = folder.split('/');
  const fixed = folder.includes('://') ? 3 : 1;
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(encodeURIComponent(part));
    else if (parts.length > fixed) parts.pop();
    else return undefined;
  }
  return parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
