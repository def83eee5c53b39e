import type { Page, Route } from 'playwright-core';
import { openPage, type Visit } from './browser.ts';

declare global {
  interface Window {
    /** What every attack of the tests wants to run; the watched page hears it. */
    __executed(name: unknown): void;
  }
}

/** A rendered body with the name by which it is found again. */
export interface Body {
  readonly name: string;
  readonly html: string;
}

/** An article's page that hears whatever runs, asks for something elsewhere, speaks up or leads away. */
export interface WatchedArticle {
  /** Shows bodies in place of the article's own and provokes them; answers with everything that was heard. */
  hear(bodies: readonly Body[]): Promise<string[]>;
}

/** Everything that a body may hold. */
const ANYTHING = '[data-body] *';

/** So many elements of a page meet the pointer itself. */
const POINTED = 8;

/** The body of a printed article, between its tags. */
const PRINTED_BODY = /(<search-marks[^>]*>)([\s\S]*)(<\/search-marks>)/;

/** Takes the body out of an article's page. */
export function bodyOf(page: string): string {
  const body = PRINTED_BODY.exec(page)?.[2];
  if (body === undefined) throw new Error('Expected the page of an article, got one without a body.');
  return body;
}

/**
 * Watches an article of a site.
 * @param path of the article's page below the site's base
 * @param options `bypassCSP` takes the site's own policy away, so that the body alone must be harmless
 */
export async function watchArticle(
  site: Visit,
  path: string,
  options: { readonly bypassCSP?: boolean },
): Promise<WatchedArticle> {
  const { page, context } = await openPage(site, options);
  const address = site.home + path;
  let heard: string[] = [];
  let shown: readonly Body[] = [];
  let isOpening = false;

  await page.exposeFunction('__executed', (name: unknown) => heard.push(`executed ${name}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, target }) => {
      const body = target instanceof Element ? target.closest('[data-body]')?.getAttribute('data-body') : '';
      window.__executed(`against ${effectiveDirective}: ${blockedURI} ${body}`);
    });
  });
  page.on('dialog', (dialog) => {
    heard.push(`spoke ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => heard.push(`threw ${message}`));
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) {
      if (!isOpening) return refuse(route, 'left for');
      isOpening = false;
      return show(route);
    }
    return request.url().startsWith(site.origin) ? route.continue() : refuse(route, 'asked for');
  });

  async function refuse(route: Route, verb: string): Promise<void> {
    heard.push(`${verb} ${route.request().url()}`);
    await route.abort('aborted');
  }

  /** The article with the bodies in it, as the host would send it. */
  async function show(route: Route): Promise<void> {
    const response = await route.fetch();
    const { 'content-length': _length, ...headers } = response.headers();
    const sections = shown.map(({ name, html }) => `<section data-body="${quote(name)}">${html}</section>`);
    const body = (await response.text()).replace(
      PRINTED_BODY,
      (_, start: string, _body: string, end: string) => start + sections.join('\n') + end,
    );
    await route.fulfill({ response, headers, body });
  }

  return {
    hear: async (bodies) => {
      heard = [];
      shown = bodies;
      isOpening = true;
      await page.goto(address);
      await provoke(page, ANYTHING);
      return heard;
    },
  };
}

function quote(text: string): string {
  return text.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Hovers, focuses and clicks all that a selector finds, and some of it with the pointer and the keyboard themselves. */
export async function provoke(page: Page, selector: string): Promise<void> {
  await page.evaluate((everything) => {
    // Ordinary links only leave the page, and those that no browser can read (`:`) too; whatever else leaves it does harm.
    const ordinary = ['http:', 'https:', 'mailto:', 'tel:', ':'];
    const stay = (event: Event): void => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (link && ordinary.includes(link.protocol)) event.preventDefault();
    };
    addEventListener('click', stay, true);
    for (const element of document.querySelectorAll(everything)) {
      for (const type of ['pointerenter', 'mouseover', 'mouseenter', 'focus', 'toggle', 'pointerdown']) {
        element.dispatchEvent(new Event(type, { bubbles: true }));
      }
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  }, selector);
  await point(page, selector);
  for (let press = 0; press < POINTED; press += 1) await page.keyboard.press('Tab');
  // Lets be heard what fails to load, refreshes the page or breaks the policy.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** Moves the pointer onto elements from all over the page, and clicks them. */
async function point(page: Page, selector: string): Promise<void> {
  const count = await page.locator(selector).count();
  const turns = Math.min(count, POINTED);
  for (let turn = 0; turn < turns; turn += 1) {
    const spot = await page.evaluate(
      ([everything, index]) => {
        const element = document.querySelectorAll(everything)[index];
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      [selector, Math.floor((turn / turns) * count)] as const,
    );
    if (spot) await page.mouse.click(spot.x, spot.y);
  }
}
