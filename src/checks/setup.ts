import type { Fault } from '../article/fault.ts';
import { findMissingPages, hasPage, type Site } from '../check-settings.ts';
import type { Environment } from '../read-environment.ts';

/** What the project comes with, and no site of one's own should keep. */
const TEMPLATE = {
  name: 'Lesesaal',
  description: 'Nachrichten in Ruhe lesen: ein Lesesaal ohne Konto, ohne Cookies, ohne Dritte.',
  id: 'lesesaal',
} as const satisfies Partial<Site>;

const ADVICE: Readonly<Record<keyof typeof TEMPLATE, Pick<Fault, 'expected' | 'remedy'>>> = {
  name: { expected: 'the name of your site', remedy: 'Write it into src/site.ts.' },
  description: { expected: 'a sentence about your site', remedy: 'Write one into src/site.ts.' },
  id: {
    expected: 'a word of your own',
    remedy: 'Choose it before you publish: feed readers know your articles by it for good.',
  },
};

/** Pages that sites in Germany must have, by the names of their files. */
const LEGAL_PAGES = ['impressum', 'datenschutz'];

/** Finds what is still as the project comes in what an operator sets, in the environment, and among the own pages. */
export function checkSetup(
  site: Site,
  { isSiteUrlDefault, content }: Pick<Environment, 'isSiteUrlDefault' | 'content'>,
): Fault[] {
  const missing = findMissingPages(site.footerPages, content);
  return [
    ...(isSiteUrlDefault ? [NO_SITE_URL] : []),
    ...(Object.keys(TEMPLATE) as (keyof typeof TEMPLATE)[])
      .filter((key) => site[key] === TEMPLATE[key])
      .map((key) => ({
        file: 'src/site.ts',
        key,
        ...ADVICE[key],
        got: `“${site[key]}”, as the project comes`,
      })),
    ...(missing ? [missing] : []),
    ...LEGAL_PAGES.filter((name) => !hasPage(content, name)).map((name) => ({
      file: `${content.label}/pages/${name}.md`,
      expected: 'a page that sites in Germany must have',
      got: 'none',
      remedy: 'Write it; Lesesaal comes with one to fill in.',
    })),
  ];
}

const NO_SITE_URL: Fault = {
  file: 'SITE_URL',
  expected: 'the address of the site',
  got: 'nothing',
  remedy: 'Set it for this check and for the build, such as SITE_URL=https://example.org.',
};
