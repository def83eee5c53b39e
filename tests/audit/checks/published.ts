import type { Check, Finding } from '../check.ts';
import type { SiteFolder } from '../site-folder.ts';
import { readStates } from './content-states.ts';
import { linkedFrom, listPlaces, listPrinted } from './published-places.ts';

/**
 * The same articles are published everywhere: pages, feeds with their archives, sitemaps, search index, cards, e-books,
 * Markdown, and what is stored for want of a network, but for what the operator switched off. Where the content is known, they are those that it publishes, and
 * what it holds back or withdrew left no file.
 */
export const published: Check = {
  name: 'published',
  run: (site) => {
    const printed = listPrinted(site);
    const places = listPlaces(site);
    const findings = places.flatMap(({ name, file, ids }): Finding[] => [
      ...difference(printed, ids).map((id) => ({
        file,
        expected: `${id}, which has a page, in ${name}`,
        got: 'not there',
      })),
      ...difference(ids, printed).map((id) => ({
        file,
        expected: `only articles that have a page in ${name}`,
        got: id,
      })),
    ]);
    for (const id of difference(new Set(linkedFrom(site, /^index\.html$/)), printed)) {
      findings.push({ file: 'index.html', expected: 'only articles that are published', got: id });
    }
    const states = compareWithContent(site, printed);
    return {
      counts: { articles: printed.size, places: places.length, ...states.counts },
      findings: [...findings, ...states.findings],
    };
  },
};

function compareWithContent(site: SiteFolder, printed: ReadonlySet<string>) {
  const counts: Record<string, number> = {};
  const findings: Finding[] = [];
  for (const [id, state] of site.source ? readStates(site.source) : []) {
    const page = `artikel/${id}/index.html`;
    if (state !== 'published') counts[state] = (counts[state] ?? 0) + 1;
    if (state === 'published' && !printed.has(id)) {
      findings.push({ file: page, expected: 'the page of an article that is published', got: 'none' });
    }
    if (state === 'published') continue;
    const traces = site.files.filter(
      (file) => file.startsWith(`artikel/${id}.`) || file.startsWith(`artikel/${id}/`),
    );
    for (const file of traces) {
      if (state === 'withdrawn' && file === page && site.pages.get(file)?.isHidden) continue;
      findings.push({ file, expected: `no file of an article that is ${state}`, got: 'one' });
    }
  }
  return { counts, findings };
}

function difference(of: ReadonlySet<string>, without: ReadonlySet<string>): string[] {
  return [...of].filter((id) => !without.has(id)).sort();
}
