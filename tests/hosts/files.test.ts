import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../build/files.ts';
import { ask, headerOf, hosts } from './ask.ts';
import { SECURITY } from './host.ts';
import { differences, servedOn } from './printed.ts';

/** Without a charset it is what the document itself says, and without a word there UTF-8 (RFC 7303). */
const XML = /^(?:text|application)\/(?:xml|xslt\+xml)(?:; charset=utf-8)?$/;
const SCRIPT = /^(?:text|application)\/javascript; charset=utf-8$/;
/** What the search reads as bytes, whatever their type; only a document it must not be. */
const BYTES = /^(?:application\/(?!.*(?:xml|script|json)).*|no type)$/;

/** The types that an answer may have, by the ending of the file's name. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.md': /^text\/markdown; charset=utf-8$/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.css': /^text\/css; charset=utf-8$/,
  '.js': SCRIPT,
  '.json': /^application\/json(?:; charset=utf-8)?$/,
  '.webmanifest': /^application\/manifest\+json(?:; charset=utf-8)?$/,
  '.xml': XML,
  '.xsl': XML,
  '.opml': XML,
  '.svg': /^image\/svg\+xml(?:; charset=utf-8)?$/,
  '.epub': /^application\/epub\+zip$/,
  '.wasm': /^application\/wasm$/,
  '.woff2': /^font\/woff2$/,
  '.png': /^image\/png$/,
  '.jpg': /^image\/jpeg$/,
  '.jpeg': /^image\/jpeg$/,
  '.webp': /^image\/webp$/,
  '.avif': /^image\/avif$/,
  '.gif': /^image\/gif$/,
  '.pagefind': BYTES,
  '.pack': BYTES,
  '.pf_fragment': BYTES,
  '.pf_index': BYTES,
  '.pf_meta': BYTES,
};

function isType(path: string, type = 'no type'): boolean {
  return TYPES[extname(path)]?.test(type.toLowerCase()) ?? false;
}

describe.each(hosts)('$server $where', (host) => {
  const served = servedOn(host);

  test('serves every file as it was built, with its type and the headers of the policy', async () => {
    const faults = await Promise.all(
      served.map(async ({ path, target }) => {
        const answer = await ask(host, target);
        const isWhole = answer.body.equals(readBytes(host.folder, path));
        return [
          ...(answer.status === 200 ? [] : [`status ${answer.status}`]),
          ...(isWhole ? [] : ['other bytes']),
          ...(isType(path, headerOf(answer, 'Content-Type'))
            ? []
            : [`type ${headerOf(answer, 'Content-Type')}`]),
          ...differences(host, answer, decodeURI(target).slice(host.base.length)),
        ].map((fault) => `${target}: ${fault}`);
      }),
    );
    expect(served.length).toBeGreaterThan(300);
    expect(faults.flat()).toEqual([]);
  });

  test('serves the one hidden file that is meant for everybody', async () => {
    const answer = await ask(host, `${host.base}.well-known/security.txt`);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(SECURITY);
  });
});
