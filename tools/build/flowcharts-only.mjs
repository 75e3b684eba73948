// Mermaid draws some thirty sorts of diagrams, each imported when a text asks for it. We write flowcharts only, so the other sorts stay
// out of the preview's script, which then is half as large and starts sooner.
const SORT_OF_DIAGRAM = /^\.\/chunks\/mermaid\.core\/(?!flowDiagram-)[^/]+\.mjs$/;

/** @type {import('esbuild').Plugin} */
export const flowchartsOnly = {
  name: 'flowcharts-only',
  setup(build) {
    build.onResolve({ filter: SORT_OF_DIAGRAM }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && importer.endsWith('mermaid.core.mjs')
        ? { path, namespace: 'other-diagram' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'other-diagram' }, () => ({
      contents: "throw new Error('Datawright bundles the flowcharts of mermaid only.');",
    }));
  },
};
