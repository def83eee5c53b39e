import { findFlaw } from './addresses.ts';
import { FetchError } from './fetch-error.ts';
import type { FetchOptions } from './fetch-source.ts';
import { followRedirects, type Visit } from './follow-redirects.ts';
import { type Moved, readRedirect } from './read-answer.ts';
import { sendRequest } from './send-request.ts';

/** Whether an address has something: `withheld` is what a site shows to some, and not to a program. */
export interface Probe {
  readonly status: 'there' | 'withheld';
  /** Whether the site says that it was asked too often. */
  readonly isTooOften: boolean;
}

type ProbeOptions = Pick<FetchOptions, 'userAgent' | 'allowLocal' | 'timeout' | 'lookup'>;

/** Too Many Requests (RFC 6585). */
const TOO_OFTEN = 429;

/**
 * Statuses that say nothing of what a reader in a browser would get: a login, a ban on programs, too many requests, a
 * method or a form of answer that the site does not offer to programs, a legal reason that holds in one country.
 */
const WITHHELD = [401, 403, 405, 406, 407, TOO_OFTEN, 451, 999];

/**
 * Asks once whether there is something at an address, and hangs up when the head of the answer is there: servers that
 * answer the question for the head alone (HEAD) otherwise are many. Addresses are checked as `fetchSource` does.
 * @throws FetchError where there is nothing, or no answer within the time
 */
export function probeAddress(address: string, options: ProbeOptions): Promise<Probe> {
  return followRedirects(address, options.timeout, (url, visit) => ask(url, visit, options));
}

async function ask(
  url: URL,
  { place, signal }: Visit,
  { userAgent, allowLocal = false, lookup }: ProbeOptions,
): Promise<Probe | Moved> {
  const flaw = findFlaw(url, allowLocal);
  if (flaw) throw new FetchError(place, flaw);
  const headers = { 'User-Agent': userAgent, Accept: '*/*' };
  const response = await sendRequest(url, { headers, signal, allowLocal, lookup, place });
  try {
    const moved = readRedirect(response);
    if (moved) return moved;
    const { statusCode: status = 0 } = response;
    if (status >= 200 && status < 300) return { status: 'there', isTooOften: false };
    if (WITHHELD.includes(status)) return { status: 'withheld', isTooOften: status === TOO_OFTEN };
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
