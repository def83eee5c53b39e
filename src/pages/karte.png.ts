import { renderSiteCard } from '../formats/cards/card.ts';
import { studio } from '../publishing/studio.ts';

/** The card of every page that is no article. */
export async function GET(): Promise<Response> {
  return new Response(Buffer.from(await renderSiteCard(studio)));
}
