import { isWhole } from '../addresses/address.ts';
import { addressesIn } from '../addresses/files.ts';
import { pathsInHeaders } from '../addresses/hosts.ts';
import { addressOf, locate } from '../addresses/locate.ts';
import type { Check, Finding } from '../check.ts';
import type { SiteFolder } from '../site-folder.ts';

/**
 * Every address within the site leads to a file of it and, where it has a fragment, to an id of the page; former
 * addresses lead on to their end at once; pages name themselves as canonical; `_headers` names what is there.
 */
export const links: Check = {
  name: 'addresses',
  run: (site) => {
    const counts: Record<string, number> = {};
    const findings: Finding[] = [];
    const count = (name: string) => {
      counts[name] = (counts[name] ?? 0) + 1;
    };
    for (const { file, kind, text, use, at } of addressesIn(site)) {
      const where = locate(site, file, text);
      if (where.kind === 'broken') findings.push({ file, expected: `an address in ${at}`, got: quote(text) });
      // Beside the base path lies what belongs to others: a text may link there, by the whole address alone.
      const isBeside = where.kind === 'elsewhere' && where.origin === site.origin;
      if (isBeside && (use !== 'link' || !isWhole(text))) {
        findings.push({ file, expected: `an address below ${site.base} in ${at}`, got: quote(text) });
      }
      if (where.kind !== 'within') continue;
      count(`in ${kind}`);
      if (!site.has(where.file)) {
        findings.push({
          file,
          expected: `an address that leads to a file in ${at}`,
          got: describe(site, text, where.file),
        });
      } else if (where.fragment !== '') {
        count('fragments');
        const isThere = site.pages.get(where.file)?.ids.has(where.fragment);
        if (!isThere) findings.push({ file, expected: `an id of ${where.file} in ${at}`, got: quote(text) });
      }
    }
    return { counts, findings: [...findings, ...checkPages(site), ...checkHeaders(site)] };
  },
};

function checkPages(site: SiteFolder): Finding[] {
  return [...site.pages].flatMap(([file, { canonical, refresh }]) => {
    if (refresh === undefined) {
      const own = addressOf(site, file);
      const isOwn = canonical === undefined || new URL(canonical).href === new URL(own).href;
      return isOwn ? [] : [{ file, expected: `its own address as canonical, ${own}`, got: quote(canonical) }];
    }
    const where = locate(site, file, refresh);
    if (where.kind !== 'within') return [];
    const target = addressOf(site, where.file);
    const findings: Finding[] = [];
    if (site.pages.get(where.file)?.refresh !== undefined) {
      findings.push({ file, expected: 'a page that stays', got: `${quote(refresh)}, which leads on again` });
    }
    if (canonical === undefined || new URL(canonical).href !== new URL(target).href) {
      findings.push({
        file,
        expected: `the address it leads on to as canonical, ${target}`,
        got: quote(canonical),
      });
    }
    return findings;
  });
}

function checkHeaders(site: SiteFolder): Finding[] {
  if (!site.has('_headers')) return [];
  const paths = [...site.files, ...site.compressed].map((file) => new URL(addressOf(site, file)).pathname);
  return pathsInHeaders(site.text('_headers')).flatMap((pattern) => {
    // A small site may have nothing yet at a path with a name in it: `archiv/:year/:month/feed.xml`.
    const [fixed = ''] = /^[^*:]*/.exec(pattern) ?? [];
    const isThere =
      fixed === pattern ? paths.includes(pattern) : paths.some((path) => path.startsWith(fixed));
    return isThere
      ? []
      : [{ file: '_headers', expected: 'a path at which there is a file', got: quote(pattern) }];
  });
}

function describe(site: SiteFolder, text: string, file: string): string {
  const isFolder = site.has(`${file}/index.html`);
  return isFolder ? `${quote(text)}, which lacks its closing slash` : quote(text);
}

function quote(text: string | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text);
}
