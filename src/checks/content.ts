import { join } from 'node:path';
import { ContentError, type Fault } from '../article/fault.ts';
import { isTakenAddress } from '../article/urls.ts';
import { checkArticles } from '../import/check-articles.ts';
import { readFeedList } from '../import/feeds/feed-list.ts';
import { articleLoader } from '../loader/articles.ts';
import { pageLoader } from '../loader/pages.ts';
import { readSynonyms } from '../loader/synonyms.ts';
import type { Environment } from '../read-environment.ts';

/** An article as far as a check before a deploy asks for it. */
export interface CheckedArticle {
  /** As messages name it. */
  readonly file: string;
  readonly draft: boolean;
  readonly published: Date;
}

/**
 * Finds everything in the content that would stop a build for the site's address (what is wrong with articles and
 * pages, pictures without a description, placeholders), and what is wrong in the list of feeds.
 */
export async function checkContent(
  { project, content, base, siteUrl, now, allowsPlaceholders }: Environment,
  timeZone: string,
): Promise<{ readonly faults: readonly Fault[]; readonly articles: readonly CheckedArticle[] }> {
  const options = {
    content,
    base,
    origin: siteUrl.origin,
    isTaken: isTakenAddress,
    publicFolder: join(project, 'public'),
  };
  const articles = await articleLoader({ ...options, timeZone, now }).check();
  const pages = await pageLoader({
    ...options,
    placeholders: allowsPlaceholders ? undefined : 'fault',
  }).check();
  const faults = [
    ...articles.faults,
    ...pages.faults,
    ...faultsOf(() => readSynonyms(content)),
    ...faultsOf(() => readFeedList(content)),
  ];
  return {
    // What every loader finds for itself (a missing content folder) is told once.
    faults: [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()],
    articles: articles.entries.map(({ file, data: { matter } }) => ({
      file,
      draft: matter.draft,
      published: matter.published,
    })),
  };
}

/** The errors of `npm run check:content` in articles that are no drafts. */
export async function checkTexts(content: Environment['content']): Promise<Fault[]> {
  const faults: Fault[] = [];
  for await (const { file, isDraft, bodyOffset, findings } of checkArticles(content)) {
    if (isDraft) continue;
    for (const { level, rule, line, expected, got, remedy } of findings) {
      if (level !== 'error') continue;
      faults.push({
        file,
        ...(line !== undefined && { line: line + bodyOffset }),
        key: rule,
        expected,
        got,
        remedy,
      });
    }
  }
  return faults;
}

function faultsOf(read: () => unknown): readonly Fault[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
