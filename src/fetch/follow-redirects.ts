import { describeError, FetchError, printAddress } from './fetch-error.ts';
import type { Moved } from './read-answer.ts';

/** The most redirects that are followed. */
export const MAX_REDIRECTS = 5;

/** How long it may take from the first look-up to the last byte, redirects included, in milliseconds. */
export const TIMEOUT = 10_000;

/** One request on the way to an answer. */
export interface Visit {
  /** The address for messages, with the one that led to it. */
  readonly place: string;
  /** Ends the request and the reading of its answer. */
  readonly signal: AbortSignal;
}

/**
 * Asks for an address, and for those to which it redirects, until one has the answer.
 * @param address absolute; a fragment is left out
 * @param timeout for all of it, in milliseconds
 * @param ask asks for one address
 * @throws FetchError where there are more than `MAX_REDIRECTS`, the answer is not there within the time, or `ask` fails
 */
export async function followRedirects<Answer>(
  address: string,
  timeout: number = TIMEOUT,
  ask: (url: URL, visit: Visit) => Promise<Answer | Moved>,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  let place = printAddress(address);
  try {
    let url = readUrl(address, undefined, place);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (redirects > 0) place = `${printAddress(address)} → ${printAddress(url.href)}`;
      const answer = await ask(url, { place, signal });
      if (!isMoved(answer)) return answer;
      url = readUrl(answer.location, url, place);
    }
    throw new FetchError(place, {
      expected: `at most ${MAX_REDIRECTS} redirects`,
      got: 'one more',
      remedy: 'Use the address to which they lead in the end.',
    });
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const flaw = signal.aborted ? tooSlow(timeout) : describeError(error);
    throw new FetchError(place, flaw, { cause: error });
  }
}

function isMoved(answer: unknown): answer is Moved {
  return typeof answer === 'object' && answer !== null && 'status' in answer && answer.status === 'moved';
}

function tooSlow(timeout: number) {
  return {
    expected: `the whole answer within ${timeout / 1000} s`,
    got: 'no end of it by then',
    remedy: 'Try again later.',
  };
}

/** @param base the address that redirects to this one */
function readUrl(address: string, base: URL | undefined, place: string): URL {
  const url = URL.parse(address, base);
  if (!url) {
    throw new FetchError(place, {
      expected: 'an http or https address',
      got: base ? `a redirect to “${printAddress(address)}”` : 'none',
      remedy: 'Check its spelling.',
    });
  }
  url.hash = '';
  return url;
}
