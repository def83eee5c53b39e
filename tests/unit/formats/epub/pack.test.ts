import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packBook } from '../../../../src/formats/epub/pack.ts';

const MODULE = new URL('../../../../src/formats/epub/pack.ts', import.meta.url).href;
const PACKAGE = { path: 'EPUB/package.opf', type: 'application/oebps-package+xml', bytes: '<package/>' };
const FILES = [
  { path: 'a.xhtml', type: 'application/xhtml+xml', bytes: 'ä'.repeat(500) },
  { path: 'images/x.jpg', type: 'image/jpeg', bytes: new Uint8Array(500) },
];
const packed = packBook(PACKAGE, '<container/>', FILES);

/** Whether each entry of an archive is stored as it is, as its local header says. */
function storedIn(archive: Uint8Array): Record<string, boolean> {
  const bytes = Buffer.from(archive);
  const stored: Record<string, boolean> = {};
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const name = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26));
    stored[name] = bytes.readUInt16LE(at + 8) === 0;
  }
  return stored;
}

describe('an archive', () => {
  test('tells in its first bytes what it is', () => {
    expect(strFromU8(packed.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('holds every file, and compresses what is not', () => {
    const files = unzipSync(packed);
    expect(strFromU8(files['EPUB/a.xhtml'] ?? new Uint8Array())).toBe('ä'.repeat(500));
    expect(storedIn(packed)).toEqual({
      mimetype: true,
      'META-INF/container.xml': false,
      'EPUB/package.opf': false,
      'EPUB/a.xhtml': false,
      'EPUB/images/x.jpg': true,
    });
  });

  test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('has the same bytes in %s', (zone) => {
    const script = `
      import { createHash } from 'node:crypto';
      import { packBook } from ${JSON.stringify(MODULE)};
      const files = [
        { path: 'a.xhtml', type: 'application/xhtml+xml', bytes: 'ä'.repeat(500) },
        { path: 'images/x.jpg', type: 'image/jpeg', bytes: new Uint8Array(500) },
      ];
      const bytes = packBook(${JSON.stringify(PACKAGE)}, '<container/>', files);
      console.log(new Date(0).getHours(), createHash('sha256').update(bytes).digest('hex'));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const hour = new Date(0).toLocaleString('en-GB', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
    expect(printed).toBe(`${Number(hour)} ${createHash('sha256').update(packed).digest('hex')}\n`);
  });
});
