/**
 * The service worker: what makes the site open without a network. It answers pages fresh first, and everything whose
 * name changes with its content from store first; all else it leaves to the browser.
 */
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { ASSETS } from '../../article/urls.ts';
import { type Answer, type Request, SWITCH_OFF, TAKE_OVER } from '../names.ts';
import { AssetsFirst } from './assets.ts';
import { build } from './build.ts';
import { Download, FreshFirst } from './fresh-first.ts';
import { IndexFiles, IndexParts } from './index-files.ts';
import { INDEX } from './index-stores.ts';
import { activate, ICON, install } from './life.ts';
import { isFile } from './receive.ts';
import { answer } from './requests.ts';
import { base, scope } from './scope.ts';
import { STORES } from './stores.ts';
import { askOnce, isOff, switchOff } from './switch.ts';

/** A page ends with a slash, or has no ending but `.html`; a feed or an e-book that one opens is none. */
const PAGE = /(?:\/|\/[^./]*|\.html)$/;

const pages = new FreshFirst();
const assets = new AssetsFirst();
const icon = new NetworkFirst({
  cacheName: STORES.files,
  plugins: [{ cacheWillUpdate: async ({ response }) => (isFile(response) && !isOff() ? response : null) }],
});
const indexFiles = new IndexFiles();
const indexParts = new IndexParts();

// Before all routes: what is switched off answers nothing. The host is asked beside what it is asked for.
scope.addEventListener('fetch', (event) => {
  if (isOff()) event.stopImmediatePropagation();
  else event.waitUntil(askOnce(event.request.mode === 'navigate'));
});
registerRoute(({ request, url }) => request.mode === 'navigate' && PAGE.test(url.pathname), pages);
registerRoute(({ request }) => request.mode === 'navigate', new Download());
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(base + ASSETS), assets);
registerRoute(({ url }) => url.pathname === base + ICON, icon);
// Who asks past all stores wants to know whether the host answers.
registerRoute(
  ({ url, request }) =>
    request.cache !== 'no-store' && build.index.some((path) => url.pathname === base + path),
  indexFiles,
);
registerRoute(
  ({ url, request, sameOrigin }) =>
    request.cache !== 'no-store' && sameOrigin && url.pathname.startsWith(INDEX),
  indexParts,
);

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
  else if (event.data === SWITCH_OFF) event.waitUntil(switchOff());
  else if (port) event.waitUntil(reply(event.data as Request, port));
});

/** Answers in any case: a page that asked waits for it. */
async function reply(request: Request, port: MessagePort): Promise<void> {
  const failed: Answer = { stored: [], isFull: false, isDone: false };
  port.postMessage(isOff() ? failed : await answer(request).catch(() => failed));
}
