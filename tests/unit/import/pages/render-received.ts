import { findForbiddenCharacter } from '../../../../src/article/characters.ts';
import { createRenderer } from '../../../../src/markdown/render.ts';

const render = createRenderer({ base: '/' });

/**
 * What the site's pipeline says of Markdown from a foreign page, once the characters that a site refuses are repaired.
 * @returns one line a finding
 */
export function findingsOn(markdown: string): string[] {
  let repaired = markdown;
  for (let found = findForbiddenCharacter(repaired); found; found = findForbiddenCharacter(repaired)) {
    repaired = repaired.slice(0, found.index) + repaired.slice(found.index + 1);
  }
  return render(repaired).findings.map(({ got, line }) => `${line}: ${got}`);
}

/** The words that readers see of Markdown, without white space, marks and dashes, which typography sets. */
export function readableText(markdown: string): string {
  return lettersOf(render(markdown).text.replaceAll('(externe Seite)', ''));
}

export function lettersOf(text: string): string {
  return text.replace(/\.{3}/g, '').replace(/[\s"'„“”‚‘’«»‹›–—…-]/g, '');
}
