import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';

/** What other commands prove; none of it is counted in a run without the real servers. */
const LEFT = [
  "left to npm run test:hosts: real servers (nginx, Caddy), their score, Firefox, CloudFront's functions, deploys by rsync, and the handbook's commands",
  'left to npm run audit:site: every address of whole sites, the Nu HTML checker, and builds in other folders, time zones and locales',
];

/** Ends the run with one plain line that counts everything it ran, and before it says what it left to other runs. */
export default class ClosingLine implements Reporter {
  #isWithHosts = true;

  onInit({ projects }: Vitest): void {
    this.#isWithHosts = projects.some(({ name }) => name === 'hosts');
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    // A file that could not be loaded, or an error outside any test, is a failure too.
    let failed = errors.length;
    for (const module of modules) {
      const before = failed;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        else failed += 1;
      }
      if (module.state() === 'failed' && failed === before) failed += 1;
    }
    // After the summary of the default reporter, which also prints at the end of the run.
    process.once('exit', () => {
      if (!this.#isWithHosts) console.log(LEFT.join('\n'));
      console.log(`tests: ${passed} passed, ${failed} failed`);
    });
  }
}
