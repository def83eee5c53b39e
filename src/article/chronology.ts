import { toDateText } from './dates.ts';
import type { Fault } from './fault.ts';
import { isPublished } from './published.ts';
import type { ArticleMatter } from './schema.ts';

/** A day that the front matter names beside that of publication. */
interface LaterDay {
  readonly key: string;
  /** `2025-08-14`, in the site's time zone; such texts compare as their days do. */
  readonly day: string;
}

/** Keys whose day may lie before publication: a text can be reviewed first. */
const MAY_PRECEDE = ['translation.reviewedOn'];

/**
 * Finds days of an article's later life (update, corrections, withdrawal) that lie before its publication.
 * Only whole days are compared, so that `updated: 2025-08-14` goes with any hour of that day.
 */
export function findDaysBeforePublication(matter: ArticleMatter, timeZone: string, file: string): Fault[] {
  const published = toDateText(matter.published, timeZone);
  return laterDays(matter, timeZone)
    .filter(({ key, day }) => day < published && !MAY_PRECEDE.includes(key))
    .map(({ key, day }) => ({
      file,
      key,
      expected: `no day before that of publication (${published})`,
      got: day,
      remedy: 'Correct the one date or the other.',
    }));
}

/**
 * Finds days after the build's clock, which cannot have come to pass. An article that is not published yet is
 * left alone: nobody reads it before its day.
 */
export function findDaysAhead(matter: ArticleMatter, timeZone: string, now: Date, file: string): Fault[] {
  if (!isPublished(matter, now)) return [];
  const today = toDateText(now, timeZone);
  return laterDays(matter, timeZone)
    .filter(({ day }) => day > today)
    .map(({ key, day }) => ({
      file,
      key,
      expected: `no day after the build’s clock (${today})`,
      got: day,
      remedy: 'Correct the date, or add it when the day has come.',
    }));
}

function laterDays(matter: ArticleMatter, timeZone: string): LaterDay[] {
  const { updated, corrections, withdrawn, translation } = matter;
  const day = (key: string, text: string | undefined) => (text === undefined ? [] : [{ key, day: text }]);
  return [
    ...day('updated', updated && toDateText(updated, timeZone)),
    ...corrections.map(({ date }, index) => ({ key: `corrections[${index}].date`, day: date })),
    ...day('withdrawn.date', withdrawn?.date),
    ...day('translation.reviewedOn', translation?.reviewedOn),
  ];
}
