import type { Article } from './article.ts';
import { formatDay, formatLanguage } from './german.ts';

/** Says in German how a text was translated, and whether anybody has looked at it. */
export function describeTranslation(translation: NonNullable<Article['translation']>): string {
  const { kind, by, reviewedBy, reviewedOn } = translation;
  const from = formatLanguage(translation.from);
  const translator = by && `Übersetzung: ${by}.`;
  if (kind === 'human') return `${translator ?? 'Übersetzung.'} Ausgangssprache: ${from}.`;
  const review =
    reviewedBy && reviewedOn
      ? `Dieser Text wurde maschinell übersetzt (Ausgangssprache: ${from}) und am ${formatDay(reviewedOn)} von ${reviewedBy} redaktionell geprüft.`
      : `Dieser Text wurde maschinell übersetzt und nicht redaktionell geprüft. Er kann Lücken und Fehler enthalten. Ausgangssprache: ${from}.`;
  return translator ? `${review} ${translator}` : review;
}
