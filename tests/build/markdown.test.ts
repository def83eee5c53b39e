import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { listFiles, read } from './files.ts';

const { root, sub, adversarial } = sites;

const filesIn = (folder: string) => listFiles(folder).filter((path) => path.endsWith('.md'));
const matterOf = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');

describe('Markdown', () => {
  test.each(Object.entries({ '': root, '/zeitung': sub, ' ': adversarial }))(
    'says in its front matter where the article is: “%s”',
    (base, { folder }) => {
      for (const path of filesIn(folder)) {
        const matter = matterOf(read(folder, path));
        expect(matter.canonical).toBe(`${SITE_URL}${base.trim()}/${path.replace(/\.md$/, '/')}`);
        expect(matter.site).toEqual({ name: 'Lesesaal', url: `${SITE_URL}${base.trim()}/` });
      }
    },
  );

  test('of an excerpt says so', () => {
    const text = read(root.folder, 'artikel/2025/auszug.md');
    expect(text).toContain('Der ganze Text steht bei [Saltmere Gazette](https://gazette.example/ferry).');
    expect(matterOf(text).source.republish).toBe('teaser');
  });

  test('gives texts back as they were written', () => {
    const matter = matterOf(read(root.folder, 'artikel/2025/sonderzeichen.md'));
    expect(matter.topics).toEqual(['<i>Kursiv</i>']);
    expect(matter.authors[0].name).toBe("</script><script>__executed('author')</script>");
  });
});
