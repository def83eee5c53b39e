import type { Hit, Reading } from './reading.ts';
import { findWithWord } from './undecodable.ts';

/** How Windows-1252 shows the bytes 80 to BF, which stand second and third in UTF-8. */
const SECOND = '[€‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u0090‘’“”•–—˜™š›œžŸ\u0080-\u00BF]';

/**
 * What UTF-8 looks like that was read as Windows-1252: `fÃ¼r`, `â€œ`. The letters before the signs stand in no word
 * that goes on with such a sign.
 */
const MOJIBAKE = new RegExp(`Ã${SECOND}|Â[\u0080-\u00BF]|â(?:€${SECOND}?|\u0080${SECOND})|ï»¿|ðŸ`, 'g');

/** Finds characters that were read in the wrong charset, each with the word around it. */
export function findMojibake({ body }: Reading): Hit[] {
  return findWithWord(body, MOJIBAKE);
}
