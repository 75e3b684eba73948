// Mermaid draws some thirty sorts of diagrams by five engines, each imported when a text asks for it. We write flowcharts, laid out
// by our own engine or, where that throws, by dagre. The rest stays out of the preview's script, which then is a third as large and starts sooner.

const NOT_OURS = '/not-bundled';

/** The other sorts of diagrams, and the engines that only they ask for. */
const DIAGRAM = /^\.\/chunks\/mermaid\.core\/[^/]+\.mjs$/;
const isOurs = (name) => /\/flowDiagram-[^/]+$/.test(name);
const OTHER_ENGINE = /^\.\/(swimlanes|cose-bilkent|elk)-[^/]+\.mjs$/;

/** @type {import('esbuild').Plugin} */
export const flowchartsOnly = {
  name: 'flowcharts-only',
  setup(build) {
    const leaveOut = ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: name, namespace: NOT_OURS } : undefined;
    build.onResolve({ filter: DIAGRAM }, (args) =>
      args.importer.endsWith('mermaid.core.mjs') && !isOurs(args.path) ? leaveOut(args) : undefined,
    );
    build.onResolve({ filter: OTHER_ENGINE }, leaveOut);
    build.onLoad({ filter: /.*/, namespace: NOT_OURS }, () => ({
      contents: "throw new Error('Datawright bundles the flowcharts of mermaid only.');",
    }));

    // Formulas in labels: no label of ours has one, and a text from elsewhere shows its source.
    build.onResolve({ filter: /^katex$/ }, () => ({ path: 'katex', namespace: 'no-katex' }));
    build.onLoad({ filter: /.*/, namespace: 'no-katex' }, () => ({
      contents: 'export default { renderToString: (formula) => formula.replace(/[<>&"]/g, "") };',
    }));
  },
};
