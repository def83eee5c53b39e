import type { Stretch } from '../../article/sentences.ts';
import { type Block, type Hit, type Reading, toHit } from './reading.ts';

/** Words that begin a clause and never end a word with hyphens. */
const BEGINNINGS =
  'und|oder|aber|sondern|denn|es|sie|wir|ich|das|die|der|den|dem|des|eine?|einen|einem|einer|ist|sind|wird|werden|war|waren|wurde|wurden|hat|haben|hatte|kann|können|soll|muss|nicht|auch|noch|dass|wenn|weil|obwohl|während|damit|sodass|wobei|doch|jedoch|sowie|mit|von|für|bei|nach|sich|er';

/** Abbreviations behind whose point a name follows without a blank: `Dr.Müller`. */
const ABBREVIATION =
  /^(?:Dr|Prof|Hr|Fr|St|Sr|Jr|Mr|Mrs|Ms|Nr|Bd|Abs|Art|Abb|Kap|Str|Tel|Ing|Dipl|Mag|Hl|bzw|ca|vgl|evtl|ggf|inkl|exkl|sog|bspw|geb|gest|usw|etc|Mio|Mrd|Tsd|jr|sen|jun)$/;

/** Endings of names in the net that are written with a capital at times: `Booking.Com`. */
const DOMAIN = /^(?:Com|De|At|Ch|Net|Org|Info|Eu|Tv|Ai|Io|Js|Me|Uk|Us|Gov|Edu|Biz|App)$/;

/** `gebaut-und`, `KI-App-es`; a word before it of two small letters at least, so that `68-er` and `ÖVP-er` are none. */
const HYPHEN = new RegExp(`\\p{Ll}{2}[-‑](?:${BEGINNINGS})$`, 'u');

/** The same with a dash. */
const DASH = new RegExp(`\\p{Ll}+[–—](?:${BEGINNINGS})(?![\\p{L}\\p{N}-])`, 'gu');

/** `gebaut.Und`, `verkauft?Das`, `gebaut,aber` */
const POINT = /(?<![\p{L}\p{N}.])\p{L}*\p{Ll}{2}(?:[.!?…]\p{Lu}\p{Ll}+(?![.\p{L}])|[,;]\p{L}{2,})/gu;

/** So much of what is around a stretch is looked at, in UTF-16 units. */
const LONGEST = 100;

/** Finds words between which a blank or a dash is lost, addresses and abbreviations apart. */
export function findGluedClauses({ blocks, isGerman }: Reading): Hit[] {
  return blocks.flatMap((block) => {
    const found = [
      ...findWith(POINT, block),
      ...(isGerman ? [...findHyphens(block), ...findWith(DASH, block)] : []),
    ];
    return found
      .filter(({ start, end }) => {
        const [before = '', after = ''] = block.text.slice(start, end).split(/[.!?…]/);
        return !ABBREVIATION.test(before) && !DOMAIN.test(after) && !isInAddress(block.text, start, end);
      })
      .map((stretch) => toHit(block, stretch));
  });
}

/** Tells whether what stands around a stretch without a blank makes it an address, a path or the name of a file. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  return /[/@\\#]|^www\./.test(before) || /[/@\\]|^\.\p{L}/u.test(after);
}

function findHyphens({ text, words }: Block): Stretch[] {
  return words.filter((word) => HYPHEN.test(word.text) && !/[-‑/]/.test(text[word.end] ?? ''));
}

function findWith(pattern: RegExp, { text }: Block): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
