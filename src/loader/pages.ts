import { join } from 'node:path';
import type { Claim } from '../article/conflicts.ts';
import { type Fault, formatFault } from '../article/fault.ts';
import { isSlug } from '../article/path.ts';
import { PAGE_KEYS, type PageMatter, pageSchema } from '../article/schema.ts';
import { slugify } from '../article/slug.ts';
import { createUrls, RESERVED_PAGES } from '../article/urls.ts';
import { validateMatter } from '../article/validate.ts';
import { createRenderer } from '../markdown/render.ts';
import { loadBody } from './body.ts';
import {
  createLoader,
  type LoadedEntry,
  type LoaderOptions,
  listFiles,
  type Surroundings,
} from './collection.ts';
import { parseDocumentText } from './front-matter.ts';
import { findPlaceholders } from './placeholders.ts';
import { withLines } from './yaml.ts';

/** What the collection `pages` keeps of each of the operator's own pages. */
export interface StoredPage {
  readonly matter: PageMatter;
  /** What is left of the template. */
  readonly placeholders: Fault | undefined;
}

/** What the loader of pages is told. */
interface PageOptions extends LoaderOptions {
  /** What the placeholders of the template are in a build; without it nothing is said of them. */
  readonly placeholders?: 'fault' | 'warning' | undefined;
}

/** Loads `pages/<slug>.md` below the content folder: Impressum, Datenschutz and the like. */
export function pageLoader(options: PageOptions) {
  const render = createRenderer(options);

  function load(text: string, path: string, file: string): LoadedEntry | { faults: Fault[] } {
    const parsed = parseDocumentText(text, file);
    if ('faults' in parsed) return parsed;
    const validation = validateMatter(parsed.document.matter, pageSchema, PAGE_KEYS, file);
    const result = loadBody(parsed.document, render, file);
    const slug = path.replace(/\.md$/, '');
    const faults: Fault[] = [
      ...checkSlug(slug, file, options.content.label),
      ...('faults' in validation ? validation.faults : []),
      ...('faults' in result ? result.faults : []),
    ];
    if (faults.length > 0 || !('value' in validation) || !('body' in result)) {
      return { faults: withLines(faults, parsed.document) };
    }
    const { html, images, warnings } = result.body;
    if (images.length > 0) {
      return {
        faults: [
          {
            file,
            expected: 'pictures from the folder public/, like /bild.jpg',
            got: JSON.stringify(images[0]?.src),
            remedy: 'Put the picture into public/ and write its path with a leading slash.',
          },
        ],
      };
    }
    const placeholders = findPlaceholders(parsed.document, file);
    return { id: slug, html, data: { matter: validation.value, placeholders, warnings } };
  }

  /** The same text may be built for this machine first, and then to be deployed. */
  async function checkSurroundings(data: Record<string, unknown>): Promise<Surroundings> {
    const { placeholders } = data as unknown as StoredPage;
    if (!placeholders || !options.placeholders) return { faults: [], warnings: [] };
    return options.placeholders === 'fault'
      ? { faults: [placeholders], warnings: [] }
      : { faults: [], warnings: [formatFault(placeholders)] };
  }

  return createLoader<StoredPage>({ ...options, name: 'pages', load, checkSurroundings });
}

/** What the operator's own pages claim of the site's addresses, so that no alias takes one of them. */
export function claimPages({ label, path }: LoaderOptions['content']): Claim[] {
  return listFiles(join(path, 'pages')).flatMap((file) => {
    const address = createUrls('/').page(file.replace(/\.md$/, ''));
    return file.endsWith('.md') ? [{ file: `${label}/pages/${file}`, address, aliases: [], topics: [] }] : [];
  });
}

function checkSlug(slug: string, file: string, label: string): Fault[] {
  if (!isSlug(slug)) {
    return [
      {
        file,
        expected: `the path ${label}/pages/${slugify(slug) || '<name>'}.md`,
        got: `${slug}.md`,
        remedy: 'Rename it: lowercase letters, digits and hyphens, directly in the folder pages.',
      },
    ];
  }
  if (!(RESERVED_PAGES as readonly string[]).includes(slug)) return [];
  return [
    {
      file,
      expected: 'a name that no section of the site has',
      got: JSON.stringify(slug),
      remedy: 'Choose another name for the page.',
    },
  ];
}
