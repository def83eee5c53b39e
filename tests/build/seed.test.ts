import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parseDocumentText } from '../../src/loader/front-matter.ts';
import { read } from './files.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const ORIGINAL = readFileSync(join(CONTENT, 'originals', '2025', 'deepseek-verschiebt-r2.txt'));

/** Every repair of the body: what stood in the original, and what stands now. Each occurs exactly once. */
const REPAIRS: readonly (readonly [before: string, after: string])[] = [
  // the category line is in the front matter
  ['Categories: IT Info', ''],
  // the destroyed link; its address is the citation
  ['href=”https://www.ft.com/content/19013793-4e8d-444b-b57f-5435352a8f3b”target=”_ leer”>', ''],
  // a space before a full stop
  ['regulatorische Einreichung .', 'regulatorische Einreichung.'],
  ['Chip Security Act .', 'Chip Security Act.'],
  // quotation marks that provably pair, with the spaces they had lost
  ['um”Weew Weeks”bis', 'um „Weew Weeks“ bis'],
  ['erklärte:”Wir', 'erklärte: „Wir'],
  ['zu haben.”KI', 'zu haben.“ KI'],
  ['wurde:”Es gibt', 'wurde: „Es gibt'],
  ['niemals”,', 'niemals“,'],
  ['und sagte:”Dies', 'und sagte: „Dies'],
  ['wechseln”,', 'wechseln“,'],
  ['zu füllen.”Nvidia', 'zu füllen. „Nvidia'],
  ['werden”,', 'werden“,'],
  ['behauptete:”Deepseek', 'behauptete: „Deepseek'],
  ['subvert.”Es', 'subvert.“ Es'],
];

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function body(): string {
  const file = join(CONTENT, 'articles', '2025', 'deepseek-verschiebt-r2.md');
  const parsed = parseDocumentText(readFileSync(file, 'utf8'), file);
  if (!('document' in parsed)) throw new Error('The article has no front matter.');
  return parsed.document.body;
}

describe('the first article', () => {
  test('has its original byte for byte', () => {
    expect(createHash('sha256').update(ORIGINAL).digest('hex')).toBe(
      'ba1204cc62de144778745229a8b90055261d13e93d5d1eaea1a19389733a15bb',
    );
  });

  test('is the original, when white space and the listed repairs are set aside', () => {
    let text = ORIGINAL.toString('utf8');
    for (const [before, after] of REPAIRS) {
      expect(text.split(before), before).toHaveLength(2);
      text = text.replace(before, () => after);
    }
    expect(withoutSpace(body())).toBe(withoutSpace(text));
  });

  test('is divided only between sentences', () => {
    const paragraphs = body().trim().split('\n\n');
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.“]$/);
    for (const paragraph of paragraphs.slice(1)) expect(paragraph).toMatch(/^\p{Lu}/u);
  });

  test('is printed with every word, in the order of the original', () => {
    const html = read(inject('sites').own.folder, 'artikel/2025/deepseek-verschiebt-r2/index.html');
    const printed = /<search-marks[^>]*>([\s\S]*)<\/search-marks>/.exec(html)?.[1] ?? '';
    expect(withoutSpace(printed.replace(/<[^>]+>/g, ''))).toBe(withoutSpace(body()));
  });

  test('cites the Financial Times by the address that the destroyed link held', () => {
    const html = read(inject('sites').own.folder, 'artikel/2025/deepseek-verschiebt-r2/index.html');
    expect(html).toContain('href="https://www.ft.com/content/19013793-4e8d-444b-b57f-5435352a8f3b"');
  });
});
