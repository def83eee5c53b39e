import type { LookupAddress } from 'node:dns';
import { lookup as lookUpName } from 'node:dns/promises';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { describeLocal, isPublicIp } from './addresses.ts';
import { FetchError } from './fetch-error.ts';

/** Finds the IP addresses of a host name. */
export type Lookup = (host: string) => Promise<readonly LookupAddress[]>;

/** How a request is sent. */
export interface RequestOptions {
  readonly headers: OutgoingHttpHeaders;
  /** Ends the request and the reading of its answer. */
  readonly signal: AbortSignal;
  /** Whether hosts on local networks may be asked. */
  readonly allowLocal: boolean;
  /** By default that of this machine. */
  readonly lookup?: Lookup | undefined;
  /** The address for messages. */
  readonly place: string;
}

/**
 * Asks for an address that `findFlaw` lets pass, and gives the head of the answer. The very IP addresses to which
 * the connection is made are those that were checked: a name cannot lead elsewhere between check and connection.
 * @throws FetchError where the name leads to a local network; Node's error where there is no answer
 */
export function sendRequest(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const { headers, signal } = options;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  // Without an agent there is neither a kept connection nor a proxy, past both of which no look-up is made.
  request(url, { agent: false, headers, signal, lookup: createLookup(options) })
    .on('response', resolve)
    .on('error', reject)
    .end();
  return promise;
}

/** A look-up in the form that Node wants, which fails if but one of the addresses is local. */
function createLookup({ lookup = lookUpAll, allowLocal, place }: RequestOptions): LookupFunction {
  const find = async (host: string): Promise<readonly [LookupAddress, ...LookupAddress[]]> => {
    const [first, ...others] = await lookup(host);
    if (!first) throw Object.assign(new Error('The name has no address.'), { code: 'ENOTFOUND' });
    const found = [first, ...others] as const;
    const local = allowLocal ? undefined : found.find(({ address }) => !isPublicIp(address));
    if (local) throw new FetchError(place, describeLocal(`${host}, which leads to ${local.address}`));
    return found;
  };
  return (host, { all }, callback) => {
    find(host).then(
      (found) => (all ? callback(null, [...found]) : callback(null, found[0].address, found[0].family)),
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

const lookUpAll: Lookup = (host) => lookUpName(host, { all: true });
