import { channel } from 'node:diagnostics_channel';
import { dirname, extname, join, sep } from 'node:path';
import type { ImageMetadata } from 'astro';
import { findDaysAhead, findDaysBeforePublication } from '../article/chronology.ts';
import { findConflicts } from '../article/conflicts.ts';
import { toCalendarDate } from '../article/dates.ts';
import { type Fault, quoteValue } from '../article/fault.ts';
import { describeHeldBack, labelHeldBack } from '../article/held-back.ts';
import { parseArticlePath, rightArticlePath } from '../article/path.ts';
import { isPublished } from '../article/published.ts';
import { findTerms } from '../article/related.ts';
import { ARTICLE_KEYS, type ArticleMatter, createArticleSchema } from '../article/schema.ts';
import { createUrls } from '../article/urls.ts';
import { validateMatter } from '../article/validate.ts';
import { countWords, shorten } from '../article/words.ts';
import type { BodyHeading, BodyImage } from '../markdown/findings.ts';
import { isGerman } from '../markdown/language.ts';
import { createRenderer } from '../markdown/render.ts';
import { setGerman } from '../markdown/typography.ts';
import { loadBody } from './body.ts';
import { createLoader, type LoadedEntry, type LoaderOptions, type Surroundings } from './collection.ts';
import { sizeOfFile, toMebibytes } from './file-size.ts';
import { parseDocumentText } from './front-matter.ts';
import { HELD_BACK } from './held-back.ts';
import { checkOriginal, digestBody } from './originals.ts';
import { claimPages } from './pages.ts';
import { claimPublicFiles } from './public-files.ts';
import { findStrays } from './strays.ts';
import { withLines } from './yaml.ts';

/** What the collection `articles` keeps of each article, beside its rendered HTML. */
export interface StoredArticle {
  readonly matter: ArticleMatter;
  /** Whether it is held back and only the dev server shows it; its title then says so. */
  readonly isPreview: boolean;
  /** What was read off the body, as JSON of `BodyDetails`: Astro would take text in it for its own mark. */
  readonly details: string;
  /** The picture of the front matter; of an article whose text is not shown there is none. */
  readonly cover: ImageMetadata | undefined;
  /** The pictures of the body, in the order of `images`; likewise. */
  readonly pictures: readonly ImageMetadata[];
  /** Of an article with an original, see `digestBody`. */
  readonly bodyDigest: string | undefined;
}

/** What the pipeline reads off a body. */
export interface BodyDetails {
  readonly words: number;
  readonly summary: string;
  /** The words by which it can be told from others, see `findTerms`. */
  readonly terms: readonly string[];
  readonly headings: readonly BodyHeading[];
  readonly images: readonly BodyImage[];
}

/** Raster formats that are scaled and converted, and SVG, which is copied. */
const PICTURE_FORMATS = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.svg'];

/** Larger pictures would make each build slow, and no page shows so many pixels. */
const MAX_PICTURE = 32 * 1024 * 1024;

/** Astro resolves a string with this beginning to the picture that lies at the rest, seen from the article. */
const ASTRO_IMAGE = '__ASTRO_IMAGE_';

/** What the loader of articles is told. */
interface ArticleOptions extends LoaderOptions {
  readonly timeZone: string;
  /** The build's clock. */
  readonly now: Date;
}

/** Loads `articles/<year>/<slug>.md` below the content folder. */
export function articleLoader(options: ArticleOptions) {
  const { timeZone, content, now } = options;
  const schema = createArticleSchema(timeZone);
  const render = createRenderer(options);
  const urls = createUrls('/');

  function load(text: string, path: string, file: string, isDev: boolean): LoadedEntry | { faults: Fault[] } {
    const parsed = parseDocumentText(text, file);
    if ('faults' in parsed) return parsed;
    const { document } = parsed;
    const validation = validateMatter(document.matter, schema, ARTICLE_KEYS, file);
    const matter = 'value' in validation ? setMatter(validation.value) : undefined;
    const location = parseArticlePath(path);
    const faults: Fault[] = 'faults' in validation ? [...validation.faults] : [];
    if (matter) faults.push(...findDaysBeforePublication(matter, timeZone, file));
    if (!location || (matter && toCalendarDate(matter.published, timeZone).year !== location.year)) {
      const right = `${content.label}/articles/${rightArticlePath(path, matter?.published, timeZone)}`;
      faults.push({
        file,
        expected: `the path ${right}`,
        got: path,
        remedy:
          'Rename it: the folder is the year of “published”, the name lowercase letters, digits and hyphens.',
      });
    }
    const result = loadBody(document, render, file, matter?.language);
    if ('faults' in result) faults.push(...result.faults);
    if (!location || !matter || !('body' in result) || faults.length > 0) {
      return { faults: withLines(faults, document) };
    }
    const { html, text: plain, headings, images, warnings } = result.body;
    // Astro writes every picture that the store names into the site, whether a page shows it or not.
    const shown = isTextShown(matter, now, isDev);
    const label = isDev ? labelHeldBack(matter, now, timeZone) : undefined;
    const details: BodyDetails = {
      words: countWords(plain),
      summary: matter.description ?? shorten(plain, 160),
      terms: findTerms(plain),
      headings,
      images: images.map((image) => ({
        ...image,
        line: image.line === undefined ? undefined : image.line + document.bodyOffset,
      })),
    };
    return {
      id: location.id,
      html,
      data: {
        warnings,
        matter: label === undefined ? matter : { ...matter, title: `${label}: ${matter.title}` },
        isPreview: label !== undefined,
        details: JSON.stringify(details),
        cover: matter.image && shown ? ASTRO_IMAGE + relative(matter.image.src) : undefined,
        pictures: shown ? images.map(({ src }) => ASTRO_IMAGE + relative(src)) : [],
        bodyDigest: matter.original && digestBody(document.body),
      },
    };
  }

  /** What can change without the article: the clock, its pictures and its original. */
  async function checkSurroundings(
    data: Record<string, unknown>,
    file: string,
    path: string,
  ): Promise<Surroundings> {
    const { matter, details, bodyDigest } = data as unknown as StoredArticle;
    const { images } = readDetails(details);
    const folder = dirname(join(content.path, 'articles', path));
    const pictures = [
      ...(matter.image ? [{ src: matter.image.src, place: { key: 'image.src' } }] : []),
      ...images.map(({ src, line }) => ({ src, place: line === undefined ? {} : { line } })),
    ];
    const faults = findDaysAhead(matter, timeZone, now, file);
    for (const { src, place } of pictures) {
      const fault = await findPictureFault(join(folder, src), src, content.path);
      if (fault) faults.push({ file, ...place, ...fault });
    }
    if (!matter.original) return { faults, warnings: [] };
    // What is left of a withdrawn article need not be the text that it had.
    const compared = matter.withdrawn ? undefined : bodyDigest;
    const around = await checkOriginal(matter.original, { file, bodyDigest: compared, content });
    return { faults: [...faults, ...around.faults], warnings: around.warnings };
  }

  return createLoader<StoredArticle>({
    ...options,
    name: 'articles',
    version: timeZone,
    load,
    stage: ({ matter }, isDev) => {
      if (isDev && !isPublished(matter, now)) return 'preview';
      return isTextShown(matter, now, isDev) ? 'shown' : 'hidden';
    },
    onLoaded: (entries) => {
      const articles = entries.map(({ id, data: { matter } }) => ({ id, ...matter }));
      const line = describeHeldBack(articles, now, timeZone);
      if (line) channel(HELD_BACK).publish(line);
    },
    checkSurroundings,
    warnAround: () => findStrays(content),
    checkTogether: (entries) =>
      findConflicts(
        [
          ...claimPages(content),
          ...(options.publicFolder ? claimPublicFiles(options.publicFolder) : []),
          ...entries.flatMap(({ id, file, data: { matter } }) => [
            { file, address: urls.article(id), aliases: matter.aliases, topics: matter.topics },
            ...(matter.original ? [{ file, address: urls.original(id), aliases: [], topics: [] }] : []),
          ]),
        ],
        options.isTaken,
      ),
  });
}

/** Sets what is shown of the front matter as German is printed, where the article is German. */
function setMatter(matter: ArticleMatter): ArticleMatter {
  if (!isGerman(matter.language)) return matter;
  const { title, description, image, corrections } = matter;
  return {
    ...matter,
    title: setGerman(title),
    ...(description !== undefined && { description: setGerman(description) }),
    ...(image && {
      image: {
        ...image,
        alt: setGerman(image.alt),
        ...(image.caption !== undefined && { caption: setGerman(image.caption) }),
      },
    }),
    corrections: corrections.map(({ date, text }) => ({ date, text: setGerman(text) })),
  };
}

/** Tells whether the text of an article is printed, and with it its pictures; the dev server shows writers all. */
function isTextShown(matter: ArticleMatter, now: Date, isDev: boolean): boolean {
  return (isDev || isPublished(matter, now)) && !matter.withdrawn;
}

/** Reads what was read off the body when it was loaded. */
export function readDetails(details: string): BodyDetails {
  return JSON.parse(details);
}

async function findPictureFault(
  path: string,
  src: string,
  contentPath: string,
): Promise<Omit<Fault, 'file'> | undefined> {
  if (!path.startsWith(contentPath + sep)) {
    return {
      expected: 'a picture inside the content folder',
      got: quoteValue(src),
      remedy: 'Put a copy beside the article.',
    };
  }
  if (!PICTURE_FORMATS.includes(extname(src).toLowerCase())) {
    return {
      expected: `a picture (${PICTURE_FORMATS.join(', ')})`,
      got: quoteValue(src),
      remedy: 'Convert it to one of these formats.',
    };
  }
  if (/[?#%"]/.test(src)) {
    return {
      expected: 'a picture whose name is free of ?, #, % and quotation marks',
      got: quoteValue(src),
      remedy: 'Rename the file.',
    };
  }
  const size = await sizeOfFile(path);
  if (size === undefined) {
    return {
      expected: 'a picture that exists beside the article',
      got: quoteValue(src),
      remedy: 'Put the picture there, or correct the path.',
    };
  }
  if (size <= MAX_PICTURE) return undefined;
  return {
    expected: `a picture of at most ${toMebibytes(MAX_PICTURE)} MiB`,
    got: `${quoteValue(src)} with ${toMebibytes(size)} MiB`,
    remedy: 'Save it with fewer pixels: 3000 across are enough for every screen.',
  };
}

/** Astro takes a bare name for a package; a path from the article begins with a dot. */
function relative(src: string): string {
  return src.startsWith('.') ? src : `./${src}`;
}
