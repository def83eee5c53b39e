import {
  average,
  type Contest,
  emptyShare,
  firstShare,
  meanReciprocalRank,
  type RankedQuery,
  rankKeywords,
  rankTypos,
  scoreNouns,
} from './search-scores.ts';
import { type Report, toDecimal, toPercent, toRow } from './search-table.ts';

/** How often and how high the passage comes that a question belongs to. */
export async function reportKeywords(contest: Contest): Promise<Report> {
  const two = await rankKeywords(contest, 2, 'nouns');
  const three = await rankKeywords(contest, 3, 'nouns');
  const anyTwo = await rankKeywords(contest, 2, 'any');
  const anyThree = await rankKeywords(contest, 3, 'any');
  const all = [two, three, anyTwo, anyThree];
  return {
    rows: [
      toRow('MRR@10, two keywords', meanReciprocalRank(two), toDecimal, '≥ .88'),
      toRow('MRR@10, three keywords', meanReciprocalRank(three), toDecimal, '≥ .92'),
      toRow('empty answers, three keywords', emptyShare(three), toPercent, '0 %'),
      toRow('MRR@10, any two words', meanReciprocalRank(anyTwo), toDecimal, ''),
      toRow('MRR@10, any three words', meanReciprocalRank(anyThree), toDecimal, ''),
      toRow('empty answers, any three words', emptyShare(anyThree), toPercent, '0 %'),
    ],
    how:
      `keywords: ${all.map(({ length }) => length).join(', ')} queries, drawn from each question's nouns, names and ` +
      `numbers, and from any of its words but function words; right is the passage it belongs to`,
    cases: all
      .flat()
      .filter(({ ranks }) => ranks.ours !== 1)
      .map(printRanked),
  };
}

/** How well nouns are found that stand at the end of compounds. */
export async function reportNouns(contest: Contest): Promise<Report> {
  const scores = await scoreNouns(contest);
  const gold = scores.reduce((sum, score) => sum + score.gold, 0);
  const found = average(scores, (score, engine) => score.found[engine] * scores.length);
  const micro = { stock: found.stock / gold, ours: found.ours / gold };
  return {
    rows: [
      toRow('recall of head nouns, over all', micro, toDecimal, '≥ .98'),
      toRow(
        'recall of head nouns, mean',
        average(scores, ({ recall }, engine) => recall[engine]),
        toDecimal,
        '≥ .98',
      ),
      toRow(
        'precision@10 of head nouns',
        average(scores, ({ precision }, engine) => precision[engine]),
        toDecimal,
        '≥ stock',
      ),
    ],
    how: `nouns: ${scores.length} of them, which ${gold} articles hold alone or at the end of a compound`,
    cases: scores.map(
      (score) =>
        `${score.noun}: recall ${toDecimal(score.recall.stock)} ${toDecimal(score.recall.ours)}, ` +
        `precision ${toDecimal(score.precision.stock)} ${toDecimal(score.precision.ours)} of ${score.gold}` +
        (score.missed.length > 0 ? `; not found: ${[...new Set(score.missed)].join(' ')}` : ''),
    ),
  };
}

/** How much of it is left when one letter is wrong. */
export async function reportTypos(contest: Contest): Promise<Report> {
  const { right, wrong } = await rankTypos(contest);
  const [without, withTypo] = [firstShare(right), firstShare(wrong)];
  const kept = { stock: withTypo.stock / without.stock, ours: withTypo.ours / without.ours };
  return {
    rows: [toRow('one typo: first ÷ first without it', kept, toDecimal, '≥ .93')],
    how:
      `typos: ${wrong.length} queries of two and three known words; first without a typo ` +
      `${toDecimal(without.stock)} and ${toDecimal(without.ours)}, with one ${toDecimal(withTypo.stock)} and ${toDecimal(withTypo.ours)}`,
    cases: wrong.flatMap((query, index) =>
      right[index]?.ranks.ours === 1 && query.ranks.ours !== 1
        ? [`${printRanked(query)} (for: ${right[index].text})`]
        : [],
    ),
  };
}

function printRanked({ text, title, ranks }: RankedQuery): string {
  return `${ranks.stock || '–'} ${ranks.ours || '–'} ${text} → ${title}`;
}
