import { createServer, type Server, type ServerResponse } from 'node:http';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { serve } from '../../src/hosting/server.ts';

/** A host that a test can take the network from, slow down, and deploy to, with a browser that looks at it. */
export interface Host {
  readonly browser: Browser;
  readonly origin: string;
  /** Address of the site's front page, with its base path. */
  readonly home: string;
  /** How it answers from now on. */
  readonly state: {
    /** Cuts every connection. */
    isDown: boolean;
    /** Milliseconds that it takes for a page. */
    delay: number;
    /** Answers every page with status 503. */
    isBroken: boolean;
    /** Answers for a missing file with a page and status 200. */
    isLenient: boolean;
    /** Is told every address; what it answers with true is cut. */
    cuts: (path: string) => boolean;
    /** Files beside the front page in whose place others lie, by their names. */
    swaps: Readonly<Record<string, string>>;
  };
  /** Serves another folder from now on. */
  deploy(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves a built folder; `base` is the path it was built for. */
export async function openHost(folder: string, base = '/'): Promise<Host> {
  const inner: Server[] = [];
  const deploy = async (next: string) => {
    inner.push((await serve({ folder: next, base, port: 0 })).server);
  };
  await deploy(folder);
  const state: Host['state'] = {
    isDown: false,
    delay: 0,
    isBroken: false,
    isLenient: false,
    cuts: () => false,
    swaps: {},
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const instead = state.swaps[path.slice(base.length)];
    if (instead !== undefined) request.url = base + instead;
    if (state.isDown || state.cuts(path)) {
      request.socket.destroy();
      return;
    }
    // No store of the browser's own stands in for what a worker should have.
    forbidStoring(response);
    if (state.isLenient) answerLeniently(response);
    const pass = () => inner.at(-1)?.emit('request', request, response);
    const isPage = request.headers.accept?.includes('text/html');
    if (isPage && state.isBroken) {
      response.writeHead(503, { 'Content-Type': 'text/html' }).end('<p>Störung');
      return;
    }
    if (isPage && state.delay > 0) setTimeout(pass, state.delay);
    else pass();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    browser,
    origin,
    home: origin + base,
    state,
    deploy,
    close: async () => {
      await browser.close();
      for (const each of [...inner, server]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

function forbidStoring(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => setHeader(name, /^cache-control$/i.test(name) ? 'no-store' : value);
}

/** Turns „not found“ into a page with status 200, as hosts do that are set up for single-page applications. */
function answerLeniently(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, ...rest: never[]) =>
    writeHead(status === 404 ? 200 : status, ...rest)) as typeof response.writeHead;
}
