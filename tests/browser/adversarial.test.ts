import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { sites } from '../sites.ts';
import { openPage, type Visit, visit } from './browser.ts';

const { adversarial, root } = sites;
const CASES = join(import.meta.dirname, '..', 'fixtures', 'adversarial');

declare global {
  interface Window {
    executed: string[];
    __executed(name: string): void;
  }
}

/** Lets a payload be heard, and hovers, focuses and clicks whatever the body offers. */
async function provoke(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    addEventListener('click', (event) => {
      // An address that is a script still runs; any other would only leave the page.
      if (!/^javascript:/i.test((event.target as HTMLAnchorElement).href ?? '')) event.preventDefault();
    });
    // The page's own tools would share, print and load it again.
    for (const element of document.querySelectorAll(
      'main *:not(.tools, .tools *, .dock, .dock *, [data-part="reload"])',
    )) {
      for (const type of ['mouseover', 'mouseenter', 'focus', 'toggle', 'pointerdown']) {
        element.dispatchEvent(new Event(type, { bubbles: true }));
      }
      if (element instanceof HTMLElement) element.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    return window.executed;
  });
}

describe('nothing is executed', () => {
  let site: Visit;
  let page: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    site = await visit(adversarial.folder);
    // Without the site's own policy: the body alone must be harmless.
    ({ page } = await openPage(site, { bypassCSP: true }));
    await page.addInitScript(() => {
      window.executed = [];
      window.__executed = (name) => window.executed.push(name);
      window.alert = (text) => window.executed.push(String(text));
    });
    page.on('request', (request) => requests.push(request.url()));
  });
  afterAll(() => site.close());

  /** Puts a body into the page as the parser of a browser reads it. */
  async function show(body: string): Promise<void> {
    await page.evaluate((html) => {
      document.querySelector('main')?.replaceChildren(document.createRange().createContextualFragment(html));
    }, body);
  }

  test('though the test would notice it', async () => {
    await page.goto(`${site.home}404.html`);
    await show('<img src="data:," onerror="__executed(1)">');
    await page.waitForFunction(() => window.executed.length > 0);
    await page.reload();
    await show('<p onmouseover="__executed(2)">Text</p><a href="javascript:__executed(3)">Verweis</a>');
    expect(await provoke(page)).toEqual(expect.arrayContaining([2, 3]));
  });

  test.each(readdirSync(CASES).filter((name) => name.endsWith('.md')))('in %s', async (name) => {
    requests.length = 0;
    const slug = name.replace(/\.md$/, '');
    if (existsSync(join(adversarial.folder, 'artikel', '2025', slug))) {
      await page.goto(`${site.home}artikel/2025/${slug}/`, { waitUntil: 'domcontentloaded' });
    } else {
      // A body that would stop a build, over a picture without a description perhaps, is shown all the same.
      await page.goto(`${site.home}404.html`, { waitUntil: 'domcontentloaded' });
      await show(await renderMarkdown(readFileSync(join(CASES, name), 'utf8')));
    }
    expect(await provoke(page)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
  });
});

describe('front matter with markup in it', () => {
  test('executes nothing on any page that shows it', async () => {
    const site = await visit(root.folder);
    const { page, troubles } = await openPage(site);
    await page.addInitScript(() => {
      window.executed = [];
      window.__executed = (name) => window.executed.push(name);
    });
    for (const path of [
      '',
      'artikel/2025/sonderzeichen/',
      'archiv/2025/03/',
      'themen/',
      'suche/?q=harmlos',
    ]) {
      await page.goto(site.home + path, { waitUntil: 'networkidle' });
      expect(await provoke(page), path).toEqual([]);
    }
    expect(await troubles()).toEqual([]);
    await site.close();
  });
});
