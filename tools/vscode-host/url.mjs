/**
 * The address that opens a workbench. Paths are absolute paths on this machine; the extension's and the suite's count only
 * when the server was started with its driver.
 * @param {import('./server.mjs').Server} server
 * @param {{ target?: string, open?: string, extension?: string, suite?: string }} what `target` is a folder or .code-workspace
 */
export function workbenchUrl(server, { target, open, extension, suite }) {
  const remote = (file) => `vscode-remote://${server.authority}${encodeURI(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['enableProposedApi', ''],
    ...(open ? [['openFile', remote(open)]] : []),
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(suite ? [['extensionTestsPath', remote(suite)]] : []),
  ];
  const query = new URLSearchParams();
  if (!target) query.set('ew', 'true');
  else query.set(target.endsWith('.code-workspace') ? 'workspace' : 'folder', target);
  query.set('payload', JSON.stringify(payload));
  return `${server.origin}/?${query}`;
}
