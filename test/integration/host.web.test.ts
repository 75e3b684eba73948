import { suite, test } from 'mocha';
import { expect } from './harness/expect';

suite('web worker host', () => {
  test('this suite really runs in a worker, without Node', () => {
    expect('WorkerGlobalScope' in globalThis, 'not in a worker');
    expect(!('process' in globalThis), 'Node is here');
  });
});
