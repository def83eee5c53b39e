import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { installAside } from '../machine/install-aside.ts';

/** No package has it. */
const NAME = '@lesesaal-test/werkzeug';
const STORE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'lesesaal-test-werkzeug');

const work = mkdtempSync(join(tmpdir(), 'lesesaal-'));
const calls = join(work, 'calls');

/** Stands for npm: lays the package where npm would, notes that it was called, and ends with a status. */
function setNpm(status: number): void {
  const program = `
    const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
    const words = process.argv.slice(2);
    const folder = words[words.indexOf('--prefix') + 1] + '/node_modules/${NAME}';
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + '/package.json', JSON.stringify({ version: words.at(-1).split('@').at(-1) }));
    appendFileSync(${JSON.stringify(calls)}, words.join(' ') + '\\n');
    process.exit(${status});
  `;
  writeFileSync(join(work, 'npm.cjs'), program);
}

beforeEach(() => {
  rmSync(STORE, { recursive: true, force: true });
  writeFileSync(calls, '');
  vi.stubEnv('npm_execpath', join(work, 'npm.cjs'));
  vi.spyOn(console, 'error').mockReturnValue();
});

afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of [STORE, work]) rmSync(folder, { recursive: true, force: true });
});

const countCalls = () => readFileSync(calls, 'utf8').split('\n').length - 1;

test('installs a package once, in one exact version, and runs none of its scripts', () => {
  setNpm(0);
  const folder = installAside(NAME, '1.2.3');
  expect(folder).toBe(join(STORE, 'node_modules', NAME));
  expect(installAside(NAME, '1.2.3')).toBe(folder);
  expect(countCalls()).toBe(1);
  expect(readFileSync(calls, 'utf8')).toMatch(/ --ignore-scripts .*@lesesaal-test\/werkzeug@1\.2\.3\n$/);
});

test('installs it anew in another version', () => {
  setNpm(0);
  installAside(NAME, '1.2.3');
  installAside(NAME, '1.2.4');
  expect(countCalls()).toBe(2);
});

test('does not take for installed what broke off, whatever of it is there', () => {
  setNpm(1);
  expect(() => installAside(NAME, '1.2.3')).toThrow(`${NAME} 1.2.3 could not be installed.`);
  expect(existsSync(join(STORE, 'node_modules', NAME, 'package.json'))).toBe(true);
  setNpm(0);
  installAside(NAME, '1.2.3');
  expect(countCalls()).toBe(2);
});
