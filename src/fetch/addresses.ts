import { BlockList, isIP } from 'node:net';
import type { Flaw } from './fetch-error.ts';

/**
 * Networks of IPv4 that no public server has: the IANA IPv4 Special-Purpose Address Registry without what is
 * reachable globally, and multicast.
 */
const NOT_PUBLIC: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8], // this host on this network
  ['10.0.0.0', 8], // private use
  ['100.64.0.0', 10], // shared by customers of one provider (CGNAT)
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // a public number under which a cloud's own machinery answers its guests
  ['169.254.0.0', 16], // link-local, the metadata of cloud machines among them
  ['172.16.0.0', 12], // private use
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // relays of 6to4, given up
  ['192.168.0.0', 16], // private use
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and the broadcast address
];

/** The part of IPv6 that holds public servers … */
const GLOBAL_UNICAST = ['2000::', 3] as const;

/** … without these networks (IANA IPv6 Special-Purpose Address Registry). */
const NOT_PUBLIC_6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23], // protocol assignments: Teredo, benchmarks, identifiers
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, given up: any IPv4 address in another dress
  ['3fff::', 20], // documentation
];

/** Under this prefix a network that speaks only IPv6 reaches the public servers of IPv4 (RFC 6052). */
const TRANSLATED = ['64:ff9b::', 96] as const;

/** Names for hosts near by: RFC 6761, RFC 6762, RFC 8375, and ICANN's choice for private networks. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

const reachable = new BlockList();
for (const [network, bits] of [GLOBAL_UNICAST, TRANSLATED]) reachable.addSubnet(network, bits, 'ipv6');

const refused = new BlockList();
for (const [network, bits] of NOT_PUBLIC) {
  refused.addSubnet(network, bits, 'ipv4');
  refused.addSubnet(TRANSLATED[0] + network, TRANSLATED[1] + bits, 'ipv6');
}
for (const [network, bits] of NOT_PUBLIC_6) refused.addSubnet(network, bits, 'ipv6');

/**
 * Tells whether an IP address, as a name look-up gives it, can be that of a public server. IPv4 within IPv6 is
 * so only where a network translates it; anything that is no IP address is not.
 */
export function isPublicIp(ip: string): boolean {
  if (ip.includes('%')) return false;
  switch (isIP(ip)) {
    case 4:
      return !refused.check(ip, 'ipv4');
    case 6:
      return reachable.check(ip, 'ipv6') && !refused.check(ip, 'ipv6');
    default:
      return false;
  }
}

/** What is said of a server that the public cannot reach. */
export function describeLocal(host: string): Flaw {
  return {
    expected: 'an address of the public web',
    got: `${host} on a private or reserved network`,
    remedy: 'Use a public address, or allow local ones with --allow-local.',
  };
}

/**
 * Says why an address may not be fetched; undefined where it may. It must be of http or https, without user and
 * password, and unless `allowLocal` not lead to a local network as it is written. What a name leads to is known
 * only when it is looked up, so `isPublicIp` must be asked again then.
 */
export function findFlaw(url: URL, allowLocal: boolean): Flaw | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return {
      expected: 'an http or https address',
      got: `one of the scheme ${url.protocol.slice(0, -1)}`,
      remedy: 'Save the source as a file and import that.',
    };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      expected: 'an address without user and password',
      got: 'one with them',
      remedy: 'Use an address that anyone may read.',
    };
  }
  if (allowLocal) return undefined;
  const host = hostOf(url);
  const isLocal = isIP(host) === 0 ? LOCAL_NAME.test(host.replace(/\.$/, '')) : !isPublicIp(host);
  return isLocal ? describeLocal(host) : undefined;
}

/** The host of an address, an IPv6 address without its brackets. The URL has put it into its one spelling already. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
