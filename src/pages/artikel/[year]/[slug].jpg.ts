import type { APIContext } from 'astro';
import { getLibrary } from '../../../articles.ts';
import { makeCover } from '../../../publishing/cover.ts';

/** The cover of an article as a file for other programs. */
export async function getStaticPaths() {
  const { articles } = await getLibrary();
  return articles.flatMap(({ year, slug, image }) =>
    image ? [{ params: { year: String(year), slug }, props: { image } }] : [],
  );
}

export async function GET({ props }: APIContext<{ image: { file: string } }>): Promise<Response> {
  return new Response(Buffer.from(await makeCover(props.image)), {
    headers: { 'Content-Type': 'image/jpeg' },
  });
}
