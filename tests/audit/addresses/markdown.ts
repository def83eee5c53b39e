import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { type Address, isWhole } from './address.ts';
import { addressesInFragment } from './html.ts';

const parser = unified().use(remarkParse);

/** The addresses in an article's Markdown: of its front matter, links, pictures and raw HTML. */
export function addressesInMarkdown(text: string): Address[] {
  const [fenced = '', matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const found = inMatter(parse(matter), '');
  visit(parser.parse(text.slice(fenced.length)), (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      found.push({ text: node.url, use: 'link', at: `a ${node.type}` });
    } else if (node.type === 'image') found.push({ text: node.url, use: 'load', at: 'a picture' });
    else if (node.type === 'html') found.push(...addressesInFragment(node.value));
  });
  return found;
}

function inMatter(value: unknown, key: string): Address[] {
  if (typeof value === 'string') {
    return isWhole(value)
      ? [{ text: value, use: key.startsWith('image.') ? 'load' : 'name', at: `the key ${key}` }]
      : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    inMatter(inner, key === '' ? name : `${key}.${name}`),
  );
}
