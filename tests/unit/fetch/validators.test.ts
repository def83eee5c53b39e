import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  parseValidators,
  printValidators,
  readValidators,
  type Validators,
  writeValidators,
} from '../../../src/fetch/validators.ts';

const FEED = 'https://zeitung.example/feed';
const REMEMBERED = new Map<string, Validators>([
  [FEED, { url: 'https://www.zeitung.example/feed.xml', etag: 'W/"ä1"' }],
  ['https://b.example/', { url: 'https://b.example/', lastModified: 'Thu, 14 Aug 2025 08:00:00 GMT' }],
  ['__proto__', { url: 'https://c.example/' }],
]);

describe('What is remembered of addresses', () => {
  test('is the same after printing and reading it', () => {
    expect(parseValidators(printValidators(REMEMBERED))).toEqual(REMEMBERED);
  });

  test('is readable JSON without what is not needed', () => {
    const fetched = { url: FEED, etag: '"1"', status: 'fetched', bytes: new Uint8Array(9) };
    expect(printValidators(new Map([[FEED, fetched]]))).toBe(
      `{\n  "${FEED}": {\n    "url": "${FEED}",\n    "etag": "\\"1\\""\n  }\n}\n`,
    );
  });

  test.each(['', '{', 'null', '7', '"text"', '[]', '{"a": null}', '{"a": 7}', '{"a": {"etag": "1"}}', '\0'])(
    'is nothing if the text is damaged: %j',
    (json) => {
      expect(parseValidators(json)).toEqual(new Map());
    },
  );

  test.each([{ etag: 7 }, { etag: null }, { etag: 'a\r\nHost: b' }, { lastModified: '…' }])(
    'leaves out a version that cannot be sent: %j',
    (version) => {
      const json = JSON.stringify({ [FEED]: { url: FEED, ...version } });
      expect(parseValidators(json)).toEqual(new Map([[FEED, { url: FEED }]]));
    },
  );

  test('keeps what is whole beside what is damaged', () => {
    const json = JSON.stringify({ a: 7, [FEED]: { url: FEED, etag: '"1"' } });
    expect(parseValidators(json)).toEqual(new Map([[FEED, { url: FEED, etag: '"1"' }]]));
  });
});

describe('The file of what is remembered', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lesesaal-validators-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is read as it was written, in a folder made for it, with nothing beside it', async () => {
    const path = join(folder, 'new', 'deep', 'validators.json');
    await writeValidators(path, new Map([[FEED, { url: FEED }]]));
    await writeValidators(path, REMEMBERED);
    expect(await readValidators(path)).toEqual(REMEMBERED);
    expect(await readdir(join(folder, 'new', 'deep'))).toEqual(['validators.json']);
  });

  test('may be missing or damaged', async () => {
    const path = join(folder, 'damaged.json');
    expect(await readValidators(path)).toEqual(new Map());
    await writeFile(path, '{"https://zeit');
    expect(await readValidators(path)).toEqual(new Map());
  });

  test('leaves nothing behind where it cannot be written', async () => {
    const path = join(folder, 'taken');
    await writeValidators(join(path, 'file.json'), REMEMBERED);
    await expect(writeValidators(path, REMEMBERED)).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => name.startsWith('taken'))).toEqual(['taken']);
  });
});
