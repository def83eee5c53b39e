import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findOrInstallChromium } from '../machine/chromium.ts';

/**
 * Begins to build every site that the tests look at, and finds the browser. The unit tests run meanwhile; whoever needs a
 * site waits for it (`sites.ts`).
 */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('chromium', await findOrInstallChromium());
  const work = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  const file = join(work, 'sites.json');
  project.provide('sitesFile', file);
  const maker = spawn('node', [join(import.meta.dirname, 'make-sites.ts'), work, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  maker.on('exit', (code) => {
    if (!existsSync(file)) writeFileSync(file, JSON.stringify({ error: `the builder ended with ${code}` }));
  });
  return () => {
    maker.kill();
    rmSync(work, { recursive: true, force: true });
  };
}
