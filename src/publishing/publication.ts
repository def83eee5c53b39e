import { environment } from '../environment.ts';
import type { Publication } from '../formats/publication.ts';
import { site } from '../site.ts';

const { siteUrl, urls } = environment;
const toWhole = (path: string) => new URL(path, siteUrl).href;

/** The site that is being built, as its formats name it. */
export const publication: Publication = {
  id: site.id,
  name: site.name,
  description: site.description,
  url: toWhole(urls.front()),
  timeZone: site.timeZone,
  toWhole,
};
