import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { attackDocuments } from '../attacks/documents.ts';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';
import { type Body, bodyOf, provoke, type WatchedArticle, watchArticle } from './provoke.ts';

const { adversarial, root } = sites;
const CASES = join(import.meta.dirname, '..', 'fixtures', 'adversarial');

/** So many documents made of attacks are opened, the same in every run. */
const DOCUMENTS = 1000;
const SEED = 20_261_130;

const BODIES_A_PAGE = 200;

const cases = divide(await Promise.all(listFiles().map(readCase))).map(name);
const documents = divide(await Promise.all(drawDocuments().map(renderDocument))).map(name);

function listFiles(): string[] {
  return readdirSync(CASES).filter((file) => file.endsWith('.md'));
}

/** A case as the build printed it; one that would stop a build, over a missing picture perhaps, as it would be. */
async function readCase(file: string): Promise<Body> {
  const slug = file.replace(/\.md$/, '');
  const page = join(adversarial.folder, 'artikel', '2025', slug, 'index.html');
  const html = existsSync(page)
    ? bodyOf(readFileSync(page, 'utf8'))
    : await renderMarkdown(readFileSync(join(CASES, file), 'utf8'));
  return { name: file, html };
}

function drawDocuments(): string[] {
  return fc.sample(attackDocuments, { seed: SEED, numRuns: DOCUMENTS });
}

async function renderDocument(source: string, index: number): Promise<Body> {
  return { name: `document ${index + 1}: ${source}`, html: await renderMarkdown(source) };
}

function divide(bodies: readonly Body[]): Body[][] {
  return Array.from({ length: Math.ceil(bodies.length / BODIES_A_PAGE) }, (_, page) =>
    bodies.slice(page * BODIES_A_PAGE, (page + 1) * BODIES_A_PAGE),
  );
}

function name(bodies: Body[]): [string, Body[]] {
  const nameAt = (index: number) => bodies.at(index)?.name.replace(/:.*/s, '');
  return [`${nameAt(0)} to ${nameAt(-1)}`, bodies];
}

describe.each([
  // The body alone must be harmless.
  ['without the site’s policy', { bypassCSP: true }],
  ['under the site’s policy', {}],
])('Opened, hovered and clicked %s, nothing is executed', (_, options) => {
  let site: Visit;
  let article: WatchedArticle;
  beforeAll(async () => {
    site = await visit(adversarial.folder);
    article = await watchArticle(site, 'artikel/2025/tag-script/', options);
  });
  afterAll(() => site.close());

  test.each([
    ['a script', '<script>__executed(1)</script>'],
    ['a picture that fails to load', '<img src="/gibt-es-nicht" onerror="__executed(1)">'],
    ['the pointer', '<p onmousemove="__executed(1)">Text</p>'],
    ['a click', '<p onclick="__executed(1)">Text</p>'],
    ['the focus', '<p tabindex="0" onfocus="__executed(1)">Text</p>'],
    ['an address', '<a href="javascript:__executed(1)">Text</a>'],
    ['a dialog', '<p onclick="alert(1)">Text</p>'],
    ['a picture from elsewhere', '<img src="https://boese.example/spur.png">'],
    ['a frame', '<iframe src="https://boese.example/"></iframe>'],
    ['a form', '<form action="/suche/"><button>Text</button></form>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=/">'],
  ])('though %s would be heard', async (_, html) => {
    expect(await article.hear([{ name: 'Probe', html }])).not.toEqual([]);
  });

  // Under the policy fewer clicks are enough, since what it forbids no click sets free.
  const pointsAtEach = 'bypassCSP' in options;

  test.each(cases)('in %s', async (_, bodies) => {
    expect(await article.hear(bodies, { pointsAtEach })).toEqual([]);
  });

  test.each(documents)('in %s', async (_, bodies) => {
    expect(await article.hear(bodies)).toEqual([]);
  });
});

describe('front matter with markup in it', () => {
  test('executes nothing on any page that shows it', async () => {
    const site = await visit(root.folder);
    const { page, troubles } = await openPage(site);
    const executed: unknown[] = [];
    await page.exposeFunction('__executed', (name: unknown) => executed.push(name));
    for (const path of [
      '',
      'artikel/2025/sonderzeichen/',
      'archiv/2025/03/',
      'themen/',
      'suche/?q=harmlos',
    ]) {
      await page.goto(site.home + path, { waitUntil: 'networkidle' });
      // The page's own tools would share, print and load it again.
      await provoke(page, 'main *:not(.tools, .tools *, .dock, .dock *, [data-part="reload"])');
      expect(executed, path).toEqual([]);
    }
    expect(await troubles()).toEqual([]);
    await site.close();
  });
});
