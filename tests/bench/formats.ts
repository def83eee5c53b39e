/**
 * Shows what cards and e-books cost a second time: `npm run bench:formats -- [COUNT]` (default: 30 articles).
 * Draws the card of every article and makes its e-book, and again with the cache of the first time, as the next build does.
 * Prints how many were drawn or made each time and how many answers were kept ones, the seconds, and their ratio.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '../../src/article/article.ts';
import { formatDate } from '../../src/article/german.ts';
import { slugify } from '../../src/article/slug.ts';
import { makeFonts } from '../../src/fonts/cache.ts';
import { renderCard } from '../../src/formats/cards/card.ts';
import { renderCover } from '../../src/formats/cards/cover.ts';
import { createStudio, type Studio } from '../../src/formats/cards/studio.ts';
import { describeArticleBook } from '../../src/formats/epub/book.ts';
import { makeBook, type Workshop } from '../../src/formats/epub/make-book.ts';
import { createPictureScaler } from '../../src/formats/scale-picture.ts';
import { createSplitter } from '../../src/search/compounds/compounds.ts';
import { loadLexicon } from '../../src/search/compounds/lexicon.ts';
import { makeArticle } from '../unit/article/make-article.ts';
import { makeWorkshop, publication, urls } from '../unit/formats/epub/make-workshop.ts';
import { writeVariedArchive } from './archive.ts';
import { PROJECT } from './cold-build.ts';

/** What one kind of thing cost once. */
interface Cost {
  /** How many were drawn or set, and not answered with a kept one. */
  readonly made: number;
  readonly seconds: number;
}

const [count = '30'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(count)) {
  console.error('Usage: npm run bench:formats -- [COUNT], a whole number of articles (default: 30)');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'lesesaal-bench-'));
try {
  const cacheDir = join(work, 'cache');
  const texts = readArticles(join(work, 'content'), Number(count));
  const workshop = makeWorkshop(texts, { typeface: await readTypeface(cacheDir) });
  const articles = texts.map(([article]) => article);
  const first = await makeAll(articles, workshop, cacheDir);
  const second = await makeAll(articles, workshop, cacheDir);
  console.log(`Cards and e-books of ${count} articles, made twice, Node ${process.version}`);
  console.table(
    Object.fromEntries(
      Object.entries(first).map(([what, before]) => {
        const after = second[what] ?? before;
        return [
          what,
          {
            'made 1st': before.made,
            'made 2nd': after.made,
            'kept 2nd': articles.length - after.made,
            's 1st': before.seconds.toFixed(3),
            's 2nd': after.seconds.toFixed(3),
            ratio: (after.seconds / before.seconds).toFixed(3),
          },
        ];
      }),
    ),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Draws every card and cover and makes every e-book, with tools as a new build has them. */
async function makeAll(
  articles: readonly Article[],
  workshop: Workshop,
  cacheDir: string,
): Promise<Record<string, Cost>> {
  let drawn = 0;
  const { site, draw } = createStudio({
    site: publication,
    sign: readFileSync(join(PROJECT, 'public', 'favicon.svg')),
    cacheDir,
    root: PROJECT,
    loadSplitter: async () => createSplitter(loadLexicon()),
  });
  const studio: Studio = {
    site,
    draw: (texts, compose) =>
      draw(texts, (type) => {
        drawn += 1;
        return compose(type);
      }),
  };
  const measure = async (make: (article: Article) => Promise<Uint8Array>): Promise<Cost> => {
    drawn = 0;
    const start = performance.now();
    for (const article of articles) await make(article);
    return { made: drawn, seconds: (performance.now() - start) / 1000 };
  };
  const describe = (article: Article) => describeArticleBook(article, urls, publication);
  const cards = await measure(({ title, topics, published }) => {
    const date = formatDate(published, publication.timeZone);
    return renderCard({ title, topic: topics[0]?.label ?? '', date }, studio);
  });
  const covers = await measure((article) => renderCover(describe(article).cover, studio));
  // With covers that are there, since they are measured by themselves.
  const tools: Workshop = {
    ...workshop,
    scale: createPictureScaler(cacheDir),
    renderCover: (texts) => renderCover(texts, studio),
  };
  const books = await measure((article) => makeBook(describe(article), tools));
  return { cards, covers, 'e-books': { ...books, made: articles.length } };
}

/** Articles as a newsroom has them, each with its text. */
function readArticles(content: string, count: number): (readonly [Article, string])[] {
  writeVariedArchive(content, count);
  const folder = join(content, 'articles');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => {
      const [, matter = '', text = ''] =
        /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
      const { title, topics, published } = parse(matter) as {
        readonly title: string;
        readonly topics: readonly string[];
        readonly published: string;
      };
      const labels = topics.map((label) => ({ label, slug: slugify(label) }));
      return [makeArticle({ id: path.replace(/\.md$/, ''), title, topics: labels, published }), text];
    });
}

/** The typeface of e-books as the site has it. */
async function readTypeface(cacheDir: string): Promise<Workshop['typeface']> {
  const { folder } = await makeFonts(cacheDir, PROJECT);
  const names = ['normal', 'normal-names', 'italic', 'italic-names'].map(
    (name) => `newsreader-${name}.woff2`,
  );
  return {
    css: readFileSync(join(folder, 'faces.css'), 'utf8'),
    files: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])),
  };
}
