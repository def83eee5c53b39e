import parseRobots from 'robots-parser';
import { BlowUpError, runWithin } from '../markdown/deadline.ts';
import { FetchError, printAddress } from './fetch-error.ts';
import type { Fetched, NotModified } from './read-answer.ts';

/** How much of a robots.txt is read, in bytes: what RFC 9309 asks for at least. */
const MAX_BYTES = 500 * 1024;

/**
 * How long it may take to read a robots.txt, or to compare an address with it, in milliseconds; 500 KiB of honest
 * rules take less than half of that.
 */
const DEADLINE = 250;

/** The longest pause that a robots.txt can ask for, in seconds. */
export const MAX_CRAWL_DELAY = 30;

/** What sites let programs read. */
export interface Robots {
  isAllowed(address: string): Promise<boolean>;
  /**
   * Says why an address may not be read: the site's robots.txt forbids it, or cannot be read itself. Undefined
   * where it may.
   */
  findRefusal(address: string): Promise<FetchError | undefined>;
  /** How many seconds a program must wait between two requests to the host of an address: from 0 to `MAX_CRAWL_DELAY`. */
  crawlDelay(address: string): Promise<number>;
}

/** What the robots.txt of an origin says to one program. */
interface Rules {
  findRefusal(url: URL): FetchError | undefined;
  readonly delay: number;
}

const STATEMENT = /^\s*(user-agent|allow|disallow|crawl-delay)\s*:(.*)$/i;

const NO_RULES: Rules = { findRefusal: () => undefined, delay: 0 };

/**
 * Asks every origin for its robots.txt once, and answers by RFC 9309: all is allowed where the site has none
 * (status 4xx), nothing where it cannot be read. The exception is 429, by which a site asks to be left alone.
 * @param fetch fetches an address and throws a FetchError; it follows redirects, also to another origin
 * @param token the name of the program for which robots.txt can have rules, such as `Lesesaal`
 */
export function createRobots(
  fetch: (address: string) => Promise<Pick<Fetched, 'bytes'> | NotModified>,
  token: string,
): Robots {
  const origins = new Map<string, Promise<Rules>>();
  const rulesOf = (url: URL): Promise<Rules> => {
    let rules = origins.get(url.origin);
    if (!rules) {
      rules = fetchRules(`${url.origin}/robots.txt`, fetch, token);
      origins.set(url.origin, rules);
    }
    return rules;
  };
  const findRefusal = async (address: string) => {
    const url = new URL(address);
    // It is allowed always, and asking for it must not wait for itself.
    return url.pathname === '/robots.txt' ? undefined : (await rulesOf(url)).findRefusal(url);
  };
  return {
    findRefusal,
    isAllowed: async (address) => (await findRefusal(address)) === undefined,
    crawlDelay: async (address) => (await rulesOf(new URL(address))).delay,
  };
}

async function fetchRules(
  address: string,
  fetch: Parameters<typeof createRobots>[0],
  token: string,
): Promise<Rules> {
  try {
    const answer = await fetch(address);
    const text = 'bytes' in answer ? new TextDecoder().decode(answer.bytes.subarray(0, MAX_BYTES)) : '';
    return runWithin(DEADLINE, () => readRules(address, text, token));
  } catch (error) {
    const refusal = toFetchError(error, address);
    const { status = 500 } = refusal;
    if (status >= 400 && status < 500 && status !== 429) return NO_RULES;
    return { findRefusal: () => refusal, delay: 0 };
  }
}

function readRules(address: string, text: string, token: string): Rules {
  const robots = parseRobots(address, keepAgents(text, token));
  const delay = robots.getCrawlDelay(token) ?? 0;
  return {
    delay: Math.min(Math.max(delay, 0), MAX_CRAWL_DELAY),
    findRefusal: (url) => {
      try {
        // Patterns with many stars take a long time to compare.
        if (runWithin(DEADLINE, () => robots.isAllowed(url.href, token)) !== false) return undefined;
      } catch (error) {
        return toFetchError(error, address);
      }
      return new FetchError(printAddress(url.href), {
        expected: 'an address that the site lets programs read',
        got: `a rule against it in ${printAddress(address)}`,
        remedy: 'Leave it out, or ask the site for permission and import a saved copy.',
      });
    },
  };
}

/**
 * Leaves only what is asked for: rules, and of the names above them ours and the star, each once. The parser copies
 * each rule for each name above it, so that thousands of both would fill the memory.
 */
function keepAgents(text: string, token: string): string {
  const kept: string[] = [];
  let above = new Set<string>();
  for (const line of text.split(/[\r\n]+/)) {
    const [statement = ''] = line.split('#', 1);
    const [, key, value = ''] = STATEMENT.exec(statement) ?? [];
    if (key?.toLowerCase() !== 'user-agent') {
      if (key) {
        above = new Set();
        kept.push(statement);
      }
      continue;
    }
    const agent = value.split('/', 1)[0]?.trim().toLowerCase();
    const name = agent === '*' || agent === token.toLowerCase() ? agent : 'another';
    if (!above.has(name)) kept.push(`User-agent: ${name}`);
    above.add(name);
  }
  return kept.join('\n');
}

function toFetchError(error: unknown, address: string): FetchError {
  if (error instanceof FetchError) return error;
  if (!(error instanceof BlowUpError)) throw error;
  return new FetchError(printAddress(address), {
    expected: 'rules that can be read quickly',
    got: error.message,
    remedy: 'Import a saved copy of the page.',
  });
}
