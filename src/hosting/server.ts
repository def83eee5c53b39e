import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { describeOtherBase } from './built-place.ts';
import { NOT_FOUND_PAGE } from './hosts/plan.ts';
import { inlineHashesIn } from './inline-hashes.ts';
import { contentTypeOf, createHeaderRules, type HeaderRule, headersFor } from './policy.ts';

/** The most ports that are tried after the wanted one. */
const MAX_TRIES = 100;

/** The site cannot be served; the message says why, and what to do. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/** What a preview serves. */
export interface ServeOptions {
  /** Absolute path of the built folder. */
  readonly folder: string;
  /** The base path for which it was built, with slashes at both ends. */
  readonly base: string;
  /** The port wanted; 0 for any free one. */
  readonly port: number;
  /** The address of this machine to listen on; by default the one that only this machine itself can reach. */
  readonly host?: string | undefined;
}

/** What `localhost` stands for; some programs try the one first, some the other. */
const LOOPBACK = '127.0.0.1';
const LOOPBACK_6 = '::1';

/**
 * Serves a built folder on this machine as a static host would, with the site's own headers and its 404 page.
 * @returns the server and the port it got: the wanted one, or the next that is free
 * @throws ServeError where the folder holds no site or one for another base path, where no port is free, or where the host is not this machine
 */
export async function serve({
  folder,
  base,
  port,
  host = LOOPBACK,
}: ServeOptions): Promise<{ server: Server; port: number }> {
  const front = join(folder, 'index.html');
  if (!existsSync(front)) {
    throw new ServeError(`${folder}: expected a built site, got no index.html. Run npm run build first.`);
  }
  const fault = describeOtherBase(readFileSync(front, 'utf8'), base, 'preview');
  if (fault) throw new ServeError(`${folder}: ${fault}`);
  const rulesNow = createRulesReader(front);
  const isFolder = (path: string) => !/%|\.\./.test(path) && existsSync(join(folder, path, 'index.html'));
  const setHeaders = (response: ServerResponse, path: string) => {
    const type = contentTypeOf(path);
    if (type) response.setHeader('Content-Type', type);
  };
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders });
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const queryStart = address.indexOf('?');
    const path = queryStart < 0 ? address : address.slice(0, queryStart);
    const query = queryStart < 0 ? '' : address.slice(queryStart);
    const isBelow = path.startsWith(base) && !path.startsWith('/', base.length);
    const below = isBelow ? path.slice(base.length) : undefined;
    const headers = headersFor(rulesNow(), below ?? '');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const isPage = below === '' || below?.endsWith('/');
    if (`${path}/` === base || (below && !isPage && isFolder(below))) {
      response.writeHead(301, { Location: `${path}/${query}` }).end();
      return;
    }
    const answerNotFound = () => sendNotFound(response, folder, headersFor(rulesNow(), NOT_FOUND_PAGE));
    if (below === undefined) {
      answerNotFound();
      return;
    }
    request.url = `/${below}${isPage ? 'index.html' : ''}`;
    files(request, response, answerNotFound);
  });
  return { server, port: await listen(server, port, host) };
}

/**
 * Makes a function that answers with the headers of the site as it was built last: a build while the site is being
 * served changes the hashes of what is inline. While its front page is missing, the headers stay as they were.
 */
function createRulesReader(front: string): () => HeaderRule[] {
  let version = '';
  let rules: HeaderRule[] = [];
  return () => {
    try {
      const { mtimeMs, size } = statSync(front);
      const current = `${mtimeMs} ${size}`;
      if (current !== version) {
        rules = createHeaderRules(inlineHashesIn(readFileSync(front, 'utf8')));
        version = current;
      }
    } catch {
      // A build has just emptied the folder.
    }
    return rules;
  };
}

/** Sends the page for what is missing with its own headers in place of those that the address would have. */
function sendNotFound(
  response: ServerResponse,
  folder: string,
  headers: Readonly<Record<string, string>>,
): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  createReadStream(join(folder, NOT_FOUND_PAGE))
    .on('error', () => response.end('404'))
    .pipe(response);
}

async function listen(server: Server, wanted: number, host: string): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + MAX_TRIES, 65535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      if (host === LOOPBACK && port !== 0) await checkFree(port, LOOPBACK_6);
      await listenAt(server, port, host);
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(code))) {
        throw new ServeError(
          `HOST: expected an address of this machine, got ${JSON.stringify(host)}. ` +
            'Leave it out, or write 0.0.0.0 to be reached from outside.',
        );
      }
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new ServeError(
    `PORT: expected a free port from ${wanted} on, got none up to ${last}. Set PORT to another.`,
  );
}

function listenAt(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Throws EADDRINUSE where another program has the port at an address that `localhost` can also lead to. */
async function checkFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    await listenAt(probe, port, host);
    await new Promise((resolve) => probe.close(resolve));
  } catch (error) {
    // A machine without IPv6 has nobody there.
    if ((error as { code?: unknown }).code === 'EADDRINUSE') throw error;
  }
}
