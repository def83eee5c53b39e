import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { type ContentType, readContentType } from './content-type.ts';
import { FetchError } from './fetch-error.ts';
import { readBody } from './read-body.ts';

/** A source as it came. Its address and version can be remembered as `Validators`. */
export interface Fetched extends ContentType {
  readonly status: 'fetched';
  /** The address after all redirects, without a fragment. */
  readonly url: string;
  /** The body without its compression. */
  readonly bytes: Uint8Array;
  /** The header ETag as it was sent. */
  readonly etag?: string;
  /** The header Last-Modified as it was sent. */
  readonly lastModified?: string;
}

/** The source is of the version that the validators name. */
export interface NotModified {
  readonly status: 'notModified';
}

/** The source is at another address. */
export interface Moved {
  readonly status: 'moved';
  /** As the server wrote it: perhaps relative, perhaps no address at all. */
  readonly location: string;
}

/**
 * Reads an answer to its end, and its body where it has the source.
 * @param url the address that gave it
 * @param isConditional whether the request asked for a change only
 * @param place the address for messages
 * @throws FetchError where it has another status than 200 or 203, 304 if conditional, and a redirect that says
 * where to; or as `readBody` does
 */
export async function readAnswer(
  response: IncomingMessage,
  url: URL,
  isConditional: boolean,
  place: string,
): Promise<Fetched | NotModified | Moved> {
  const { statusCode: status = 0, headers } = response;
  if (status === 304 && isConditional) return { status: 'notModified' };
  const moved = readRedirect(response);
  if (moved) return moved;
  if (status !== 200 && status !== 203) throw unwanted(status, place);
  const bytes = await readBody(response, place);
  const { etag, 'last-modified': lastModified } = headers;
  return {
    status: 'fetched',
    url: url.href,
    bytes,
    ...readContentType(headers['content-type']),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** Where an answer leads on to; undefined where it does not. */
export function readRedirect({
  statusCode = 0,
  headers: { location },
}: Pick<IncomingMessage, 'statusCode' | 'headers'>): Moved | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && location !== undefined;
  return isRedirect ? { status: 'moved', location: decodeLocation(location) } : undefined;
}

/** Node reads headers as Latin-1, but servers write addresses with umlauts in UTF-8. */
function decodeLocation(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : header;
}

function unwanted(status: number, place: string): FetchError {
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  const got = `the HTTP status ${status}${isRedirect ? ' without an address to go on to' : ''}`;
  return new FetchError(place, { expected: 'a page or feed', got, remedy: remedyFor(status) }, { status });
}

function remedyFor(status: number): string {
  if (status === 404 || status === 410) return 'Check the address, or take it out of the list.';
  if (status === 401 || status === 403) return 'Use an address that anyone may read.';
  if (status < 400) return 'Open it in a browser and use the address that it shows.';
  return 'Try again later.';
}
