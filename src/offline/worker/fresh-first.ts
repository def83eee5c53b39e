import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { type Arrival, STORED_ATTRIBUTE } from '../names.ts';
import { build } from './build.ts';
import { isGone, readPage, storeVisited } from './pages.ts';
import { base, scope } from './scope.ts';
import { fetchedAt, findPage, forgetPage } from './stores.ts';

/** In milliseconds: so long a reader waits for the network before a stored page is shown. */
const PATIENCE = 3000;

/** In milliseconds: how soon a page is loaded again that is replaced by what has arrived. */
const SOON = 10_000;

/** Pages that the network gave after a stored one was shown, by their path: for the reader who loads the page again. */
const arrived = new Map<string, { readonly response: Response; readonly at: number }>();

/**
 * Pages: fetched fresh first, and answered from store only without a network, or where it takes more than three seconds.
 * A page from store says so on its root element; when the network answers after all, the page is told.
 */
export class FreshFirst extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const path = new URL(request.url).pathname;
    const waiting = arrived.get(path);
    arrived.delete(path);
    if (waiting && request.cache !== 'default' && Date.now() - waiting.at < SOON) return waiting.response;
    const network = this.#receive(request, handler, path);
    const timely = await Promise.race([network.catch(() => undefined), after(PATIENCE)]);
    if (timely && timely.status < 500) return timely;
    const stored = await findPage(path);
    if (stored) {
      handler.waitUntil(this.#announce(network, path, await stored.clone().text(), handler.event));
      return markStored(stored);
    }
    return network.catch(() => answerWithoutNetwork());
  }

  /** What the host answers, which is stored beside. Of a host in trouble (5xx) a stored page is better. */
  async #receive(request: Request, handler: StrategyHandler, path: string): Promise<Response> {
    const response = await receive(request, handler);
    const copy = response.clone();
    handler.waitUntil(
      (async () => {
        if (isGone(copy)) await forgetPage(path);
        const page = await readPage(copy, path);
        // Where nothing can be stored, reading goes on.
        if (page) await storeVisited(page).catch(() => undefined);
      })(),
    );
    return response;
  }

  /** Tells the page that was answered from store what the network says after all. */
  async #announce(network: Promise<Response>, path: string, shown: string, event: unknown): Promise<void> {
    const response = await network.catch(() => undefined);
    if (!response || response.status >= 500) return;
    const isNew = (await response.clone().text()) !== shown;
    if (isNew) arrived.set(path, { response, at: Date.now() });
    const { resultingClientId = '' } = event as { resultingClientId?: string };
    const client = await scope.clients.get(resultingClientId);
    client?.postMessage({ tell: 'arrival', isNew } satisfies Arrival);
  }
}

/** Whatever else one opens (a feed, an e-book): it is not stored, and without a network a page says so. */
export class Download extends Strategy {
  protected override _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return receive(request, handler).catch(() => answerWithoutNetwork());
  }
}

/**
 * Asks the network.
 * @throws TypeError without one: where the browser has asked ahead, Firefox gives an answer that is none in place of an error
 */
async function receive(request: Request, handler: StrategyHandler): Promise<Response> {
  const response = await handler.fetch(request);
  if (response.type === 'error') throw new TypeError(`${request.url}: the network gave no answer.`);
  return response;
}

async function markStored(response: Response): Promise<Response> {
  const html = await response.text();
  const marked = html.replace('<html ', `<html ${STORED_ATTRIBUTE}="${fetchedAt(response)}" `);
  return new Response(marked, { headers: response.headers });
}

async function answerWithoutNetwork(): Promise<Response> {
  const stored = await findPage(base + build.shell.at(-1));
  return stored ?? Response.error();
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
