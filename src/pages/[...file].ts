import type { APIContext } from 'astro';
import { getLibrary } from '../articles.ts';
import { environment } from '../environment.ts';
import { printRedirectPage, printRedirectsFile, type Redirect } from '../hosting/redirects.ts';

/** What is printed for former addresses: a page at each, and one list for hosts that redirect by themselves. */
export async function getStaticPaths() {
  const { articles, withdrawn } = await getLibrary();
  const { urls, siteUrl } = environment;
  const redirects = [...articles, ...withdrawn].flatMap((article) =>
    article.aliases.map((alias): Redirect => ({ from: urls.within(alias), to: urls.article(article.id) })),
  );
  const pages = redirects.map(({ from, to }) => {
    const path = decodeURIComponent(from.slice(environment.base.length));
    return {
      params: { file: path.endsWith('/') ? `${path}index.html` : path },
      props: { text: printRedirectPage(to, siteUrl) },
    };
  });
  return [{ params: { file: '_redirects' }, props: { text: printRedirectsFile(redirects) } }, ...pages];
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
