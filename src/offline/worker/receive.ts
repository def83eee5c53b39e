import { FETCHED_HEADER } from '../names.ts';

/**
 * Fetches a file that is no page, and takes nothing else for it: some hosts answer for a missing file with a page and status 200.
 * @throws Error where the network or the host does not give it
 */
export async function receiveFile(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!isFile(response)) {
    throw new Error(
      `${address}: expected the file, got status ${response.status} and ${response.headers.get('content-type')}.`,
    );
  }
  return response;
}

/** Tells whether an answer is a file, and not a page that says there is none. */
export function isFile(response: Response): boolean {
  return response.status === 200 && !isHtml(response);
}

export function isHtml(response: Response): boolean {
  return /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
}

/**
 * The same answer with other headers, ready to be stored: when it was fetched is noted, and what only described the way
 * over the network is left out.
 */
export function toStored(
  response: Response,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const copied = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) copied.delete(name);
  copied.set(FETCHED_HEADER, new Date().toISOString());
  for (const [name, value] of Object.entries(headers)) copied.set(name, value);
  return new Response(body, { status: 200, headers: copied });
}

/** Tells whether something failed because the browser has no more room for this site. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
