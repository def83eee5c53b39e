import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeSanitizeAndReport } from '../../markdown/removed.ts';
import type { Hit } from './reading.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitizeAndReport)
  .freeze();

/** Finds HTML that the site's policy takes out of a body. A body without a tag is spared the work. */
export function findDisallowedHtml(body: string): Hit[] {
  if (!/<[a-z!/?]/i.test(body)) return [];
  const file = new VFile(body);
  processor.runSync(processor.parse(file) as Root, file);
  const lines = body.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return (file.data.findings ?? []).map(({ line = 1, got }) => {
    const tag = /<[\w-]+/.exec(got)?.[0] ?? '<';
    const column = (lines[line - 1] ?? '').toLowerCase().indexOf(tag.toLowerCase());
    const text = got.replace(/\s+/g, ' ').slice(0, 80).trim();
    return { offset: (starts[line - 1] ?? 0) + Math.max(0, column), text, got };
  });
}
