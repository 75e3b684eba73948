// Mermaid draws some thirty sorts of diagrams, each imported when a text asks for it. We write flowcharts only, so the other sorts stay
// out of the preview's script, which then is half as large and starts sooner.
const isOtherDiagram = (path) => !path.includes('/flowDiagram-');

/** @type {import('esbuild').Plugin} */
export const flowchartsOnly = {
  name: 'flowcharts-only',
  setup(build) {
    build.onResolve({ filter: /^\.\/chunks\/mermaid\.core\/.*\.mjs$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' && isOtherDiagram(path) ? { path, namespace: 'other-diagram' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'other-diagram' }, () => ({
      contents: "throw new Error('Datawright bundles the flowcharts of mermaid only.');",
    }));
  },
};
