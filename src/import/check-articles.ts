import { findFindings } from './findings/find-findings.ts';
import type { Finding } from './findings/finding.ts';
import { silence } from './findings/silence.ts';
import { openLibrary } from './library/library.ts';

/** A finding that an editor has accepted, as front matter names it. */
export interface Accepted {
  readonly rule: string;
  readonly at: string;
}

/** The findings of one article. */
export interface CheckedArticle {
  readonly file: string;
  readonly isDraft: boolean;
  readonly bodyOffset: number;
  readonly findings: readonly Finding[];
}

/**
 * Looks for what seems wrong in the articles of a content folder, those written by hand included; what their front
 * matter accepts is left out.
 * @param files the articles to look at, as messages name them; all where there are none
 */
export async function* checkArticles(
  { path, label }: { readonly path: string; readonly label: string },
  files: readonly string[] = [],
): AsyncGenerator<CheckedArticle> {
  for (const { id, text } of (await openLibrary(path)).list()) {
    const file = `${label}/articles/${id}.md`;
    if (files.length > 0 && !files.includes(file)) continue;
    const { matter, body, bodyOffset } = text;
    const language = typeof matter['language'] === 'string' ? matter['language'] : 'de';
    const findings = silence(findFindings(body, { language }), readAccepted(matter));
    yield { file, isDraft: matter['draft'] === true, bodyOffset, findings };
  }
}

/** The findings that front matter accepts. */
export function readAccepted(matter: Readonly<Record<string, unknown>>): Accepted[] {
  const { accepted } = matter;
  return (Array.isArray(accepted) ? accepted : []).filter(
    (entry): entry is Accepted => typeof entry?.rule === 'string' && typeof entry?.at === 'string',
  );
}
