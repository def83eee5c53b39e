import type { APIContext } from 'astro';
import { getLibrary } from '../articles.ts';
import { environment } from '../environment.ts';
import { tellMoved } from '../hosting/moved.ts';
import { printRedirectPage, type Redirect } from '../hosting/redirects.ts';

/** A page at each former address. For hosts that redirect by themselves the build is told of all of them. */
export async function getStaticPaths() {
  const { articles, withdrawn } = await getLibrary();
  const { urls, siteUrl } = environment;
  const redirects = [...articles, ...withdrawn].flatMap((article) =>
    article.aliases.map((alias): Redirect => ({ from: urls.within(alias), to: urls.article(article.id) })),
  );
  tellMoved({ redirects, withdrawn: withdrawn.map(({ id }) => urls.article(id)) });
  return redirects.map(({ from, to }) => {
    const path = decodeURIComponent(from.slice(environment.base.length));
    return {
      params: { file: path.endsWith('/') ? `${path}index.html` : path },
      props: { text: printRedirectPage(to, siteUrl) },
    };
  });
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
