import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readChanges, runRsync } from '../../../src/deploy/run-rsync.ts';
import { makeFolder, writeFiles } from './small-sites.ts';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

test.each([
  { line: '<f+++++++++ index.html', path: 'index.html' },
  { line: 'cd+++++++++ mit leerzeichen/', path: 'mit leerzeichen' },
  { line: 'cL+++++++++ artikel', path: 'artikel' },
  { line: latin1('<fcs....... straße/x'), path: 'straße/x' },
  { line: '<fcs....... stra\\#303\\#237e/x', path: 'straße/x' },
  { line: '<f+++++++++ zeilen\\#012umbruch', path: 'zeilen\numbruch' },
  { line: '<f+++++++++ \\#134#012', path: '\\#012' },
])('rsync’s line $line is about $path', ({ line, path }) => {
  expect(readChanges(`${line}\n`)).toEqual([{ path, change: line.slice(0, 11) }]);
});

test('Other lines of rsync are about no file', () => {
  expect(readChanges('created directory /srv/www\n\n*deleting   a\nsending incremental file list\n')).toEqual(
    [],
  );
});

test.each([
  { script: 'exit 11', ending: 'rsync ended with exit code 11. Check that the folder above it exists' },
  { script: 'kill -TERM $$', ending: 'rsync was ended by the signal SIGTERM. Run the same command again.' },
])('An rsync that does “$script” is told as: $ending', async ({ script, ending }) => {
  const folder = writeFiles(makeFolder(), { rsync: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'rsync'), 0o755);
  vi.stubEnv('PATH', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  await expect(runRsync([], 'host:www')).rejects.toThrow(`host:www: ${ending}`);
});
