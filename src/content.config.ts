import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isTakenAddress } from './article/urls.ts';
import { environment } from './environment.ts';
import { articleLoader, type StoredArticle } from './loader/articles.ts';
import { pageLoader, type StoredPage } from './loader/pages.ts';
import { createReport } from './loader/report.ts';
import { synonymLoader } from './loader/synonyms.ts';
import { site } from './site.ts';

const { isSiteUrlDefault, allowsPlaceholders } = environment;

const options = {
  content: environment.content,
  base: environment.base,
  origin: environment.siteUrl.origin,
  isTaken: isTakenAddress,
  publicFolder: join(environment.project, 'public'),
  report: createReport(['articles', 'pages', 'synonyms']),
};

// The loaders validate (all files at once, in plain words); the schemas here only give the types.
export const collections = {
  articles: defineCollection({
    loader: articleLoader({ ...options, timeZone: site.timeZone, now: environment.now }),
    schema: z.custom<StoredArticle>(),
  }),
  pages: defineCollection({
    // Without an address of its own a site is only looked at on this machine, and so is one that is being written.
    loader: pageLoader({
      ...options,
      placeholders:
        isSiteUrlDefault || import.meta.env.DEV ? undefined : allowsPlaceholders ? 'warning' : 'fault',
    }),
    schema: z.custom<StoredPage>(),
  }),
  // Keeps nothing: the search index reads the synonyms when the pages are printed.
  synonyms: defineCollection({ loader: synonymLoader(options), schema: z.never() }),
};
