import { expect, test } from 'vitest';
import { formatFault } from '../../../src/article/fault.ts';
import type { Site } from '../../../src/check-settings.ts';
import { checkSetup } from '../../../src/checks/setup.ts';
import { site as given } from '../../../src/site.ts';
import { makeProject } from './make-project.ts';

const PAGES = { 'content/pages/impressum.md': '', 'content/pages/datenschutz.md': '' };
const OWN: Site = {
  ...given,
  name: 'Beispielblatt',
  description: 'Nachrichten aus Musterstadt.',
  id: 'beispielblatt',
  footerPages: ['impressum', 'datenschutz'],
};

test('A site with settings and legal pages of its own is ready', () => {
  expect(checkSetup(OWN, makeProject(PAGES).environment())).toEqual([]);
});

test.each([
  ['name', 'Lesesaal', 'the name of your site'],
  ['id', 'lesesaal', 'a word of your own'],
  [
    'description',
    'Nachrichten in Ruhe lesen: ein Lesesaal ohne Konto, ohne Cookies, ohne Dritte.',
    'a sentence about your site',
  ],
])('What the project comes with is found: %s', (key, value, expected) => {
  const faults = checkSetup({ ...OWN, [key]: value }, makeProject(PAGES).environment());
  expect(faults).toMatchObject([
    { file: 'src/site.ts', key, expected, got: `“${value}”, as the project comes` },
  ]);
});

test('A missing SITE_URL is found', () => {
  const faults = checkSetup(OWN, makeProject(PAGES).environment({ SITE_URL: '' }));
  expect(faults.map(formatFault)).toEqual([
    'SITE_URL: expected the address of the site, got nothing. Set it for this check and for the build, ' +
      'such as SITE_URL=https://example.org.',
  ]);
});

test('Missing legal pages are found', () => {
  const faults = checkSetup({ ...OWN, footerPages: [] }, makeProject().environment());
  expect(faults).toMatchObject([
    { file: 'content/pages/impressum.md', got: 'none' },
    { file: 'content/pages/datenschutz.md', got: 'none' },
  ]);
});

test('A page that the footer names and nobody wrote is found', () => {
  const faults = checkSetup({ ...OWN, footerPages: ['ueber'] }, makeProject(PAGES).environment());
  expect(faults).toMatchObject([{ key: 'footerPages', got: 'ueber' }]);
});
