import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { validateHeaderValue } from 'node:http';
import { dirname } from 'node:path';

/** What an answer said about its version. */
export interface Validators {
  /** The address that gave the answer, after all redirects. */
  readonly url: string;
  /** As in the header ETag, with its quotation marks. */
  readonly etag?: string | undefined;
  /** As in the header Last-Modified. */
  readonly lastModified?: string | undefined;
}

/** Prints what is remembered of each address as JSON, which `parseValidators` reads. */
export function printValidators(validators: ReadonlyMap<string, Validators>): string {
  const entries = [...validators].map(([address, { url, etag, lastModified }]) => [
    address,
    { url, etag, lastModified },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

/** Reads what `printValidators` printed; what is damaged is left out, so that the address is fetched anew. */
export function parseValidators(json: string): Map<string, Validators> {
  const validators = new Map<string, Validators>();
  for (const [address, entry] of Object.entries(parseJson(json) ?? {})) {
    const { url, etag, lastModified } = (entry ?? {}) as Record<string, unknown>;
    if (typeof url !== 'string') continue;
    validators.set(address, {
      url,
      ...(isHeaderValue(etag) ? { etag } : {}),
      ...(isHeaderValue(lastModified) ? { lastModified } : {}),
    });
  }
  return validators;
}

function parseJson(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether a value can be sent as a header; Node would throw at one that cannot. */
function isHeaderValue(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    validateHeaderValue('If-None-Match', value);
    return true;
  } catch {
    return false;
  }
}

/** Reads the file of an earlier run; nothing is remembered where there is none or it is damaged. */
export async function readValidators(path: string): Promise<Map<string, Validators>> {
  try {
    return parseValidators(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Writes the file for the next run, whole or not at all; makes its folder where there is none. */
export async function writeValidators(
  path: string,
  validators: ReadonlyMap<string, Validators>,
): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, printValidators(validators));
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
