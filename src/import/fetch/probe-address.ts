import { findFlaw } from './addresses.ts';
import { FetchError } from './fetch-error.ts';
import type { FetchOptions } from './fetch-source.ts';
import { followRedirects, type Visit } from './follow-redirects.ts';
import { type Moved, readRedirect } from './read-answer.ts';
import { sendRequest } from './send-request.ts';

/** Whether an address has something: `withheld` is what a site shows to some, and not to a program. */
export type Probe = { readonly status: 'there' | 'withheld' };

/**
 * Statuses that say nothing of what a reader in a browser would get: a login, a ban on programs, too many requests, a
 * method or a form of answer that the site does not offer to programs, a legal reason that holds in one country.
 */
const WITHHELD = [401, 403, 405, 406, 407, 429, 451, 999];

/**
 * Asks whether there is something at an address: by its head alone, and where that is refused, by the beginning of
 * its body. Addresses are checked as `fetchSource` does.
 * @throws FetchError where there is nothing, or no answer within the time
 */
export async function probeAddress(
  address: string,
  options: Pick<FetchOptions, 'userAgent' | 'allowLocal' | 'timeout' | 'lookup'>,
): Promise<Probe> {
  const askWith = (method: 'HEAD' | 'GET') =>
    followRedirects(address, options.timeout, (url, visit) => ask(url, method, visit, options));
  try {
    const head = await askWith('HEAD');
    if (head.status === 'there') return head;
  } catch {
    // Many servers answer HEAD wrongly or not at all.
  }
  return askWith('GET');
}

async function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  { place, signal }: Visit,
  { userAgent, allowLocal = false, lookup }: Pick<FetchOptions, 'userAgent' | 'allowLocal' | 'lookup'>,
): Promise<Probe | Moved> {
  const flaw = findFlaw(url, allowLocal);
  if (flaw) throw new FetchError(place, flaw);
  const headers = { 'User-Agent': userAgent, Accept: '*/*' };
  const response = await sendRequest(url, { method, headers, signal, allowLocal, lookup, place });
  try {
    const moved = readRedirect(response);
    if (moved) return moved;
    const { statusCode: status = 0 } = response;
    if (status >= 200 && status < 300) return { status: 'there' };
    if (WITHHELD.includes(status)) return { status: 'withheld' };
    throw new FetchError(
      place,
      {
        expected: 'an address that has something',
        got: `the HTTP status ${status}`,
        remedy:
          status >= 500
            ? 'Try again later.'
            : 'Correct the link, lead it to an archived copy, or take it out.',
      },
      { status },
    );
  } finally {
    response.destroy();
  }
}
