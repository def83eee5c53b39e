import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { checkBundled, packagesOf } from '../../../src/licences/bundled.ts';

/** Bundles a script that imports a module of a package, by the module's path below node_modules. */
function bundle(module: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const entry = join(folder, 'entry.js');
  writeFileSync(
    entry,
    `import * as all from ${JSON.stringify(resolve('node_modules', module))};\nconsole.log(all);\n`,
  );
  const lib = { entry, formats: ['es' as const], fileName: 'entry' };
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [checkBundled()],
    build: { write: false, lib },
  });
}

test('A bundle with a package that no page names is refused', async () => {
  await expect(bundle('fflate/esm/browser.js')).rejects.toThrow(
    'entry.js: expected only packages that src/licences/shipped.ts lists, got fflate. Add each with the file of its licence.',
  );
});

test('A bundle of packages that are named is let through', async () => {
  await expect(bundle('idb/build/index.js')).resolves.toBeDefined();
});

test.each([
  ['/p/node_modules/idb/build/index.js', ['idb']],
  ['/p/node_modules/@a/b/c.js?v=1', ['@a/b']],
  ['C:\\p\\node_modules\\@a\\b\\c.js', ['@a/b']],
  ['/p/node_modules/a/node_modules/b/c.js', ['b']],
  ['/p/src/reader/store.ts', []],
  ['\0rolldown/runtime.js', []],
])('%s is of %j', (id, packages) => {
  expect(packagesOf([id, id])).toEqual(packages);
});
