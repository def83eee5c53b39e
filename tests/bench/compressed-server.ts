/**
 * A worker that serves a built folder as a static host does: with the site's own headers, gzip and kept
 * connections, and on a thread of its own, so that whatever measures it does not slow it down. Below `/bare/` it
 * serves another folder without any of those headers. Tells its port as soon as it listens; the folders may
 * be built afterwards.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import sirv from 'sirv';
import { NOT_FOUND_PAGE } from '../../src/hosting/hosts/plan.ts';
import { inlineHashesIn } from '../../src/hosting/inline-hashes.ts';
import { createHeaderRules, type HeaderRule, headersFor } from '../../src/hosting/policy.ts';

/** What the worker is given. */
export interface ServedFolders {
  /** Absolute path of the built site; beside each text file lies its gzip. */
  readonly site: string;
  /** Absolute path of what lies below `/bare/`. */
  readonly bare: string;
}

const BARE = '/bare/';
const folders = workerData as ServedFolders;
const files = (folder: string) => sirv(folder, { dev: true, etag: true, gzip: true, extensions: [] });
const site = files(folders.site);
const bare = files(folders.bare);
let rules: HeaderRule[] | undefined;

const server = createServer((request, response) => {
  const [path = '/'] = (request.url ?? '/').split('?');
  const isBare = path.startsWith(BARE);
  const below = path.slice(isBare ? BARE.length : 1);
  if (!isBare) {
    rules ??= createHeaderRules(inlineHashesIn(readFileSync(join(folders.site, 'index.html'), 'utf8')));
    for (const [name, value] of Object.entries(headersFor(rules, below))) response.setHeader(name, value);
  }
  request.url = `/${below}${path.endsWith('/') ? 'index.html' : ''}`;
  (isBare ? bare : site)(request, response, () => {
    // As hosts do: with the headers of the page that tells of it, and none that the address would have.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.writeHead(404, isBare ? {} : headersFor(rules ?? [], NOT_FOUND_PAGE)).end();
  });
});
server.listen(0, () => {
  const address = server.address();
  parentPort?.postMessage(typeof address === 'object' ? address?.port : undefined);
});
