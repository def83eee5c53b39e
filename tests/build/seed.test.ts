import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/import/library/article-text.ts';
import { sites } from '../sites/sites.ts';
import { read } from './files.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const ID = '2025/deepseek-verschiebt-r2';
const ARTICLE_FILE = `articles/${ID}.md`;
const ORIGINAL_FILE = `originals/${ID}.txt`;
const ORIGINAL = readFileSync(join(CONTENT, ORIGINAL_FILE));

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function body(): string {
  const article = readArticle(readFileSync(join(CONTENT, ARTICLE_FILE), 'utf8'));
  if (!article) throw new Error('The article has no front matter.');
  return article.body;
}

describe('the first article', () => {
  test('has its original byte for byte', () => {
    expect(createHash('sha256').update(ORIGINAL).digest('hex')).toBe(
      'ba1204cc62de144778745229a8b90055261d13e93d5d1eaea1a19389733a15bb',
    );
  });

  test('is divided only between sentences', () => {
    const paragraphs = body().trim().split('\n\n');
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.“]$/);
    for (const paragraph of paragraphs.slice(1)) expect(paragraph).toMatch(/^„?\p{Lu}/u);
  });

  test('is printed with every word, in the order of the original', () => {
    const html = read(sites.own.folder, 'artikel/2025/deepseek-verschiebt-r2/index.html');
    const printed = /<search-marks[^>]*>([\s\S]*)<\/search-marks>/.exec(html)?.[1] ?? '';
    expect(withoutSpace(printed.replace(/<[^>]+>/g, ''))).toBe(withoutSpace(body()));
  });

  test('cites the Financial Times by the address that the destroyed link held', () => {
    const html = read(sites.own.folder, 'artikel/2025/deepseek-verschiebt-r2/index.html');
    expect(html).toContain('href="https://www.ft.com/content/19013793-4e8d-444b-b57f-5435352a8f3b"');
  });
});
