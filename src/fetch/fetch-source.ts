import { once } from 'node:events';
import { findFlaw } from './addresses.ts';
import { FetchError } from './fetch-error.ts';
import { followRedirects, type Visit } from './follow-redirects.ts';
import { type Fetched, type Moved, type NotModified, readAnswer } from './read-answer.ts';
import { ENCODINGS } from './read-body.ts';
import type { Robots } from './robots.ts';
import { type Lookup, sendRequest } from './send-request.ts';
import type { Validators } from './validators.ts';

const ACCEPT = [
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json',
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.9, */*;q=0.5',
].join(', ');

/** How a source is fetched. */
export interface FetchOptions {
  /** Says who asks, such as `Lesesaal/0.1 (+https://example.org/; import)`. */
  readonly userAgent: string;
  /** What an earlier answer said about its version; the same version is then not sent again. */
  readonly validators?: Validators | undefined;
  /** Whether hosts on local networks may be asked. */
  readonly allowLocal?: boolean | undefined;
  /** Asked about every address before a request is sent to it. */
  readonly robots?: Pick<Robots, 'findRefusal'> | undefined;
  /** In milliseconds; by default `TIMEOUT`. */
  readonly timeout?: number | undefined;
  /** By default that of this machine. */
  readonly lookup?: Lookup | undefined;
}

/**
 * Fetches a page, a feed or a picture. Addresses are checked as `findFlaw` and `isPublicIp` tell, again after every
 * redirect; one from https to http is followed, since what comes by either is foreign text.
 * @param address absolute; a fragment is left out
 * @throws FetchError where the address or one it redirects to is refused, there are more than `MAX_REDIRECTS`, the
 * answer is not there within the time, or it cannot be used as `readAnswer` and `readBody` tell
 */
export async function fetchSource(address: string, options: FetchOptions): Promise<Fetched | NotModified> {
  return followRedirects(address, options.timeout, (url, at) => ask(url, at, options));
}

/** Sends a request if the address and the site's robots.txt allow it, and reads the answer. */
async function ask(
  url: URL,
  { place, signal }: Visit,
  { userAgent, validators, allowLocal = false, robots, lookup }: FetchOptions,
): Promise<Fetched | NotModified | Moved> {
  const flaw = findFlaw(url, allowLocal);
  if (flaw) throw new FetchError(place, flaw);
  if (robots) {
    const refusal = await Promise.race([robots.findRefusal(url.href), once(signal, 'abort')]);
    signal.throwIfAborted();
    if (refusal instanceof FetchError) throw refusal;
  }
  // They are of the address that answered with them, and mean nothing at one that merely leads there.
  const { etag, lastModified } = validators?.url === url.href ? validators : {};
  const headers = {
    'User-Agent': userAgent,
    Accept: ACCEPT,
    'Accept-Encoding': ENCODINGS,
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
  };
  const response = await sendRequest(url, { headers, signal, allowLocal, lookup, place });
  try {
    const isConditional = etag !== undefined || lastModified !== undefined;
    return await readAnswer(response, url, isConditional, place);
  } finally {
    response.destroy();
  }
}
