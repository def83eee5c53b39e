import type { CDPSession, Page, Route } from 'playwright-core';
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
  /**
   * Shows bodies in place of the article's own and provokes them; answers with everything that was heard.
   * @param options `pointsAtEach` lets the pointer itself meet every body, not some of their elements alone
   */
  hear(bodies: readonly Body[], options?: { readonly pointsAtEach?: boolean }): Promise<string[]>;
}

/** Everything that a body may hold. */
const ANYTHING = '[data-body] *';

/** So many elements of a page meet the pointer and the keyboard themselves. */
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
  const pointer = await context.newCDPSession(page);
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
    hear: async (bodies, { pointsAtEach = false } = {}) => {
      heard = [];
      shown = bodies;
      isOpening = true;
      await page.goto(address);
      await provoke(page, ANYTHING);
      if (pointsAtEach) {
        for (const name of await pointAtEach(page, pointer)) heard.push(`the pointer missed ${name}`);
        await settle(page);
      }
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
  await pointAtSome(page, selector);
  for (let press = 0; press < POINTED; press += 1) await page.keyboard.press('Tab');
  await settle(page);
}

/** Moves the pointer onto elements from all over the page, and clicks them. */
async function pointAtSome(page: Page, selector: string): Promise<void> {
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

/** A place in the window, in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves the pointer itself onto something of every body and clicks it, as the browser takes a reader's hand: the first
 * thing to act on, else the first that is shown, else the body's own text.
 * @returns the names of the bodies that show something, and whose click was never heard
 */
async function pointAtEach(page: Page, pointer: CDPSession): Promise<string[]> {
  await page.evaluate(() => {
    const note = ({ isTrusted, target }: Event): void => {
      if (isTrusted && target instanceof Element) target.closest('[data-body]')?.setAttribute('data-met', '');
    };
    addEventListener('click', note, true);
  });
  for (let spots = await findSpots(page); spots.length > 0; spots = await findSpots(page)) {
    // One after the other in the browser, but without a way back here in between.
    await Promise.all(spots.flatMap((spot) => click(pointer, spot)));
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-body]:not([data-met])')]
      .filter((body) => body.offsetHeight > 0)
      .map((body) => body.dataset['body'] ?? ''),
  );
}

function click(pointer: CDPSession, spot: Spot): Promise<unknown>[] {
  const button = { ...spot, button: 'left', clickCount: 1 } as const;
  return [
    pointer.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...spot }),
    pointer.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button }),
    pointer.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }),
  ];
}

/**
 * Scrolls to the bodies that come next, and finds in each a place where the pointer meets something of it.
 * @returns the places from the bottom up, since what a click opens moves only what is below it; none at the end
 */
async function findSpots(page: Page): Promise<Spot[]> {
  return page.evaluate(() => {
    const spotIn = (body: Element): Spot | undefined => {
      const actable = body.querySelectorAll('a, button, summary, input, select, textarea, label, [tabindex]');
      for (const element of [...actable, ...body.querySelectorAll('*'), body]) {
        const [box] = element.getClientRects();
        if (!box) continue;
        const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        if (element.contains(document.elementFromPoint(spot.x, spot.y))) return spot;
      }
      return undefined;
    };
    const waiting = document.querySelectorAll<HTMLElement>('[data-body]:not([data-sought])');
    const spots: Spot[] = [];
    for (const body of waiting) {
      if (spots.length === 0) body.scrollIntoView({ block: 'center', behavior: 'instant' });
      else if (body.getBoundingClientRect().bottom > innerHeight) break;
      body.setAttribute('data-sought', '');
      const spot = spotIn(body);
      if (spot) spots.unshift(spot);
    }
    return spots;
  });
}

/** Waits until everything that a page began is heard: what fails to load, refreshes the page or breaks the policy. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    const loading = pictures.filter(({ complete }) => !complete);
    const ends = loading.map(
      (picture) =>
        new Promise((resolve) => {
          picture.addEventListener('load', resolve);
          picture.addEventListener('error', resolve);
        }),
    );
    await Promise.all(ends);
    // Timers that were set before, a refresh among them, run before this one …
    await new Promise((resolve) => setTimeout(resolve));
    // … and what they ask for is on its way before this.
    await fetch('/robots.txt', { cache: 'no-store' });
  });
}
