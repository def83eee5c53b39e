import { expect, test } from 'vitest';
import { readChanges } from '../../../src/deploy/run-rsync.ts';

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
