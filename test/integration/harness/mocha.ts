// What `import … from 'mocha'` means inside VS Code: mocha's browser build, which runs in the Node host and in the web worker alike.
import 'mocha/mocha';

const { mocha } = globalThis as unknown as { mocha: { setup(options: Mocha.MochaOptions): void } };
mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: class Silent {} as never });

const interfaces = globalThis as unknown as Mocha.MochaGlobals;
export const { suite, test, setup, teardown, suiteSetup, suiteTeardown } = interfaces;
export default mocha;
