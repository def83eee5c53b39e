import type { APIContext } from 'astro';
import { drawIcon, ICONS } from '../../formats/icons.ts';
import { sign } from '../../publishing/studio.ts';

/** The icons of the site as an app. */
export function getStaticPaths() {
  return Object.entries(ICONS).map(([name, icon]) => ({ params: { name }, props: { icon } }));
}

export async function GET({
  props: { icon },
}: APIContext<{ icon: (typeof ICONS)[string] }>): Promise<Response> {
  return new Response(Buffer.from(await drawIcon(sign, icon)));
}
