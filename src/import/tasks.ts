import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { FetchError } from '../fetch/fetch-error.ts';
import { type FetchOptions, fetchSource } from '../fetch/fetch-source.ts';
import { visitPolitely } from '../fetch/polite.ts';
import type { Fetched, NotModified } from '../fetch/read-answer.ts';
import { createRobots } from '../fetch/robots.ts';
import type { Validators } from '../fetch/validators.ts';
import type { Named } from './collect-sources.ts';
import { readFileSource } from './collect-sources.ts';
import type { FeedSource } from './feeds/feed-list.ts';
import type { Task } from './import-source.ts';
import { checksum } from './library/library.ts';
import type { ImportOptions } from './prepare.ts';
import type { Source } from './read-source.ts';

/** A source on its way into an import: a task, one that did not change, or one that could not be had. */
export type Arrival =
  | {
      readonly task: Task;
      readonly validators?: Validators;
      /** Under what the version of a feed is remembered. */
      readonly key?: string;
    }
  | { readonly source: string; readonly isUnchanged: true }
  | { readonly source: string; readonly reason: string };

/** How addresses are fetched. */
export interface Reach extends Pick<FetchOptions, 'userAgent' | 'allowLocal' | 'lookup' | 'timeout'> {
  /** The name in the user agent, by which robots.txt knows it. */
  readonly token: string;
}

/** Fetches what the command line names, in its order; files are read one at a time. */
export async function* arriveNamed(
  named: readonly Named[],
  task: Omit<Task, 'source'>,
  reach: Reach,
  stdin: NodeJS.ReadableStream,
): AsyncGenerator<Arrival> {
  const addresses = named.filter(({ kind }) => kind === 'address').map(({ name }) => name);
  const answers = await visitPolitely(addresses, (address) => fetchSource(address, reach));
  const fetched = new Map(addresses.map((address, at) => [address, answers[at]]));
  for (const one of named) {
    if (one.kind === 'refused') yield { source: one.name, reason: one.reason };
    else if (one.kind === 'input')
      yield { task: { ...task, source: { name: one.name, bytes: await buffer(stdin) } } };
    else if (one.kind === 'address') yield toArrival(one.name, fetched.get(one.name), task);
    else {
      const source = await readFileSource(one);
      yield 'reason' in source ? { source: one.name, reason: source.reason } : { task: { ...task, source } };
    }
  }
}

/**
 * Fetches feeds politely: two at a time, none twice at once from a host and after the pause that its robots.txt asks for,
 * none that robots.txt refuses, and only what changed since the versions that are remembered.
 */
export async function* arriveFeeds(
  feeds: readonly (Omit<FeedSource, 'topic'> & { readonly topic?: string })[],
  options: ImportOptions,
  reach: Reach,
  remembered: ReadonlyMap<string, Validators>,
): AsyncGenerator<Arrival> {
  const robots = createRobots((address) => fetchSource(address, reach), reach.token);
  // What is asked of a feed may have changed since its version was remembered.
  const keys = new Map(
    feeds.map((feed) => [feed.url, `${feed.url} ${checksum(JSON.stringify(feed)).slice(0, 12)}`]),
  );
  const answers = await visitPolitely(
    feeds.map(({ url }) => url),
    (address) =>
      fetchSource(address, { ...reach, robots, validators: remembered.get(keys.get(address) ?? '') }),
    async (address) => setTimeout(1000 * (await robots.crawlDelay(address))),
  );
  for (const [at, feed] of feeds.entries()) {
    const { url, topic, language, name, republish, maxEntries } = feed;
    const arrival = toArrival(url, answers[at], {
      republish,
      maxEntries,
      options: {
        ...options,
        topics: [...(topic === undefined ? [] : [topic]), ...(options.topics ?? [])],
        ...(language !== undefined && { language }),
        ...(name !== undefined && { sourceName: name }),
      },
    });
    yield 'task' in arrival ? { ...arrival, key: keys.get(url) ?? url } : arrival;
  }
}

function toArrival(
  name: string,
  answer: PromiseSettledResult<Fetched | NotModified> | undefined,
  task: Omit<Task, 'source'>,
): Arrival {
  if (answer?.status !== 'fulfilled') {
    const error: unknown = answer?.reason;
    if (error instanceof FetchError) return { source: name, reason: error.message };
    throw error;
  }
  if (answer.value.status === 'notModified') return { source: name, isUnchanged: true };
  return { task: { ...task, source: toSource(name, answer.value) }, validators: answer.value };
}

function toSource(name: string, { url, bytes, contentType, charset }: Fetched): Source {
  return { name, bytes, address: url, contentType, charset };
}
