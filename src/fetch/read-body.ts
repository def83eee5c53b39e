import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { quoteValue } from '../article/fault.ts';
import { FetchError } from './fetch-error.ts';

/** The most bytes that a body may have, compressed or not: 10 MiB. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** The compressions that `readBody` can undo, as an Accept-Encoding header. */
export const ENCODINGS = 'gzip, deflate, br';

/**
 * Reads the body of an answer and undoes its compression; stops as soon as it is too long, so that a few packed
 * bytes never unfold in memory.
 * @param place the address for messages
 * @throws FetchError where it is too long or compressed in an unknown way; Node's error where it breaks off
 */
export async function readBody(response: IncomingMessage, place: string): Promise<Uint8Array> {
  if (Number(response.headers['content-length']) > MAX_BYTES) throw tooBig(place);
  const decoder = await createDecoder(response, place);
  // A failure of either reaches the one that is read.
  const body: Readable = decoder ? pipeline(response, decoder, () => {}) : response;
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop destroys what is read.
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) throw tooBig(place);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

function tooBig(place: string): FetchError {
  return new FetchError(place, {
    expected: `at most ${MAX_BYTES / 1024 / 1024} MiB`,
    got: 'more',
    remedy: 'Save the part that is wanted as a file and import that.',
  });
}

async function createDecoder(response: IncomingMessage, place: string): Promise<Transform | undefined> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  switch (encoding) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return (await isWrapped(response)) ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new FetchError(place, {
        expected: `a body compressed as ${ENCODINGS} or not at all`,
        got: quoteValue(encoding),
        remedy: 'Save the page as a file and import that.',
      });
  }
}

/** Tells whether deflated bytes have the zlib header that they should: some servers send them bare. */
async function isWrapped(response: IncomingMessage): Promise<boolean> {
  await once(response, 'readable');
  const first: Buffer | null = response.read(1);
  if (first) response.unshift(first);
  return ((first?.[0] ?? 0) & 0x0f) === 8;
}
