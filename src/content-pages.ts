import { getCollection } from 'astro:content';
import { environment } from './environment.ts';
import { site } from './site.ts';

/** One of the operator's own pages. */
export interface ContentPage {
  readonly slug: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Safe HTML. */
  readonly html: string;
}

let pages: Promise<ContentPage[]> | undefined;

/** The operator's own pages (`content/pages/`); the only file that asks for them. */
export function getPages(): Promise<ContentPage[]> {
  if (import.meta.env.DEV) return loadPages();
  pages ??= loadPages();
  return pages;
}

/** What the footer links to: the pages that `site.footerPages` names, then the others, by title. */
export async function getPageLinks(): Promise<{ label: string; href: string }[]> {
  const order: readonly string[] = site.footerPages;
  const rank = ({ slug }: ContentPage) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  const sorted = (await getPages()).toSorted(
    (a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'de'),
  );
  return sorted.map(({ slug, title }) => ({ label: title, href: environment.urls.page(slug) }));
}

async function loadPages(): Promise<ContentPage[]> {
  return (await getCollection('pages')).map(({ id, data, rendered }) => ({
    slug: id,
    title: data.matter.title,
    description: data.matter.description,
    html: rendered?.html ?? '',
  }));
}
