import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSite } from '../../audit/site-folder.ts';
import { page, plantSite } from './planted-site.ts';

test('A built site says itself where it lies', () => {
  expect(plantSite({}, { base: '/zeitung/' })).toMatchObject({
    base: '/zeitung/',
    origin: 'https://zeitung.example',
  });
});

test('A folder that is no built site is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-none-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(() => openSite(folder)).toThrow(`${folder}: expected a built site`);
});

test('A page with JSON-LD that nobody can read is named', () => {
  const head = '<script type="application/ld+json">{"url":</script>';
  expect(() => plantSite({ 'seite/index.html': page('seite/', '', { head }) })).toThrow(
    /^seite\/index\.html: .*JSON/,
  );
});
