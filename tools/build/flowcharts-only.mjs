// Mermaid draws some thirty sorts of diagrams with five layouts, each imported when a text asks for it. We write flowcharts and lay them
// out with dagre or ELK, so the others stay out of the preview's script, which then is half as large and starts sooner.
const PARTS = /^\.\/(chunks\/mermaid\.core\/.*|(cose-bilkent|swimlanes|bpmnIcons)-[^/]*)\.mjs$/;
const isFlowchart = (path) => path.includes('/flowDiagram-');

/** @type {import('esbuild').Plugin} */
export const flowchartsOnly = {
  name: 'flowcharts-only',
  setup(build) {
    build.onResolve({ filter: PARTS }, ({ kind, path }) =>
      kind === 'dynamic-import' && !isFlowchart(path) ? { path, namespace: 'other-diagram' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'other-diagram' }, () => ({
      contents: "throw new Error('Datawright bundles the flowcharts of mermaid only.');",
    }));
  },
};
