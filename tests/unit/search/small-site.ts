import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import type { PrintedArticle } from '../../../src/search/build/printed.ts';
import { createSplitter } from '../../../src/search/compounds/compounds.ts';
import { loadLexicon } from '../../../src/search/compounds/lexicon.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { loadEngine } from '../../../src/search/load-node.ts';

/** An article of a small site: its body is HTML. */
export interface SmallArticle {
  readonly slug: string;
  /** As in `2025-08-14`. */
  readonly day: string;
  readonly title: string;
  readonly body: string;
  readonly topics?: readonly string[];
  readonly source?: string;
}

/** A site of nothing but its index, in a folder of its own. */
export interface SmallSite {
  readonly folder: string;
  readonly engine: Engine;
  remove(): Promise<void>;
}

/** Builds the index of a few articles, given in any order, as the site's build does, and loads it. */
export async function buildSmallSite(
  articles: readonly SmallArticle[],
  synonyms: readonly (readonly string[])[] = [],
): Promise<SmallSite> {
  const folder = await mkdtemp(join(tmpdir(), 'lesesaal-search-'));
  await buildIndex(articles.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(print), {
    outputPath: join(folder, 'pagefind'),
    split: createSplitter(loadLexicon()),
    synonyms,
  });
  return { folder, engine: await loadEngine(folder), remove: () => rm(folder, { recursive: true }) };
}

function print({ slug, day, title, body, topics = [], source }: SmallArticle): PrintedArticle {
  return {
    url: `/artikel/${day.slice(0, 4)}/${slug}/`,
    html: `<article data-pagefind-body><h1>${title}</h1>${body}</article>`,
    record: { published: `${day}T08:00:00Z`, day, minutes: 2, topics, source },
  };
}
