import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticlePath } from '../../../src/article/path.ts';
import { isPublished } from '../../../src/article/published.ts';
import { createArticleSchema } from '../../../src/article/schema.ts';
import { readArticle } from '../../../src/import/library/article-text.ts';
import { listFiles } from '../../../src/loader/collection.ts';
import { site } from '../../../src/site.ts';
import type { Source } from '../site-folder.ts';

/** What becomes of an article of the content folder. */
export type State = 'published' | 'held back' | 'withdrawn';

/** Says of every article of a content folder, by its id, what a build at an instant makes of it. */
export function readStates({ content, now }: Source): Map<string, State> {
  const schema = createArticleSchema(site.timeZone);
  const folder = join(content, 'articles');
  return new Map(
    listFiles(folder).flatMap((path): [string, State][] => {
      const id = parseArticlePath(path)?.id;
      if (id === undefined) return [];
      const matter = schema.parse(readArticle(readFileSync(join(folder, path), 'utf8'))?.matter);
      if (!isPublished(matter, now)) return [[id, 'held back']];
      return [[id, matter.withdrawn ? 'withdrawn' : 'published']];
    }),
  );
}
