// What `import … from 'mocha'` means inside VS Code: mocha's browser build, which runs in the Node host and in the web worker alike.
import 'mocha/mocha';

const host = globalThis as unknown as { Mocha: typeof Mocha } & Mocha.MochaGlobals;

/** Says nothing: run-suite.ts listens to the runner itself. */
class Silent {}

const mocha = new host.Mocha({ ui: 'tdd', timeout: 60_000, reporter: Silent as never });
mocha.suite.emit('pre-require', host, '', mocha);

export const { suite, test, setup, teardown, suiteSetup, suiteTeardown } = host;
export default mocha;
