import type { Fault } from '../article/fault.ts';
import { FetchError, printAddress } from '../fetch/fetch-error.ts';
import type { FetchOptions } from '../fetch/fetch-source.ts';
import { visitPolitely } from '../fetch/polite.ts';
import { type Probe, probeAddress } from '../fetch/probe-address.ts';
import { type Place, readAddresses, type WrittenPage } from '../hosting/broken-links.ts';

/** How many hosts are asked at once, each for one address at a time. */
const AT_ONCE = 8;

/** What external links are asked with. */
export interface Reach extends Pick<FetchOptions, 'userAgent' | 'allowLocal' | 'timeout' | 'lookup'> {
  /** How long a host is left alone between two requests, in milliseconds. */
  readonly pause: number;
}

/** What became of the links to other sites. */
export interface ExternalLinks {
  readonly faults: readonly Fault[];
  /** How many addresses were asked for. */
  readonly asked: number;
  /** Those that their sites do not show to programs, or not to one more question, so that only a person can tell. */
  readonly withheld: readonly string[];
}

/**
 * Asks for every address of another site to which pages link, each once; where a site says that it was asked too often,
 * for no other of its addresses.
 * @param folder absolute path of the built folder
 */
export async function checkExternalLinks(
  folder: string,
  pages: readonly WrittenPage[],
  { origin }: Place,
  { pause, ...options }: Reach,
): Promise<ExternalLinks> {
  const namedIn = new Map<string, string[]>();
  for (const { pathname, file } of pages) {
    for (const address of await readAddresses(folder, pathname)) {
      if (!isOfOther(address, origin)) continue;
      const place = address.replace(/#.*$/s, '');
      const files = namedIn.get(place) ?? [];
      if (!files.includes(file)) namedIn.set(place, [...files, file]);
    }
  }
  const addresses = [...namedIn.keys()];
  const rest = () => new Promise((resolve) => setTimeout(resolve, pause));
  const spared = new Set<string>();
  let asked = 0;
  const probe = async (address: string): Promise<Probe> => {
    const host = URL.parse(address)?.host ?? address;
    if (spared.has(host)) return { status: 'withheld', isTooOften: true };
    asked += 1;
    const answer = await probeAddress(address, options);
    if (answer.isTooOften) spared.add(host);
    return answer;
  };
  const answers = await visitPolitely(addresses, probe, rest, AT_ONCE);
  const faults: Fault[] = [];
  const withheld: string[] = [];
  answers.forEach((answer, at) => {
    const address = addresses[at] ?? '';
    if (answer.status === 'fulfilled') {
      if (answer.value.status === 'withheld') withheld.push(address);
      return;
    }
    if (!(answer.reason instanceof FetchError)) throw answer.reason;
    const { expected, got, remedy } = answer.reason.flaw;
    for (const file of namedIn.get(address) ?? []) {
      faults.push({ file, key: printAddress(address), expected, got, remedy });
    }
  });
  return { faults, asked, withheld };
}

function isOfOther(address: string, origin: string): boolean {
  return /^https?:\/\//i.test(address) && URL.parse(address)?.origin !== origin;
}
