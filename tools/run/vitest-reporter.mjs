// Writes `{ passed, failed }` to $DATAWRIGHT_REPORT for tools/run/step.mjs. A file that cannot be loaded counts as a failure, and so
// does a skipped test: none is skipped here.
import fs from 'node:fs';
import path from 'node:path';

export default class CountReporter {
  onTestRunEnd(modules, unhandled) {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) test.result().state === 'passed' ? (passed += 1) : (failed += 1);
    }
    const file = process.env.DATAWRIGHT_REPORT;
    if (!file) return;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
