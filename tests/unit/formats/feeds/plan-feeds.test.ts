import { describe, expect, test } from 'vitest';
import { groupByTopic, newestFirst } from '../../../../src/article/arrange.ts';
import { planFeeds } from '../../../../src/formats/feeds/plan-feeds.ts';
import { makeArticle } from '../../article/make-article.ts';

const CHIPS = { label: 'Chips', slug: 'chips' };
const OIL = { label: 'Öl & Gas', slug: 'oel-gas' };

/** Articles on the days given, all about chips; those of May are about oil too. */
function makeShelves(days: readonly string[]) {
  const articles = days
    .map((day, at) =>
      makeArticle({
        id: `${day.slice(0, 4)}/artikel-${at}`,
        published: `${day}T10:00:00Z`,
        topics: day.includes('-05-') ? [CHIPS, OIL] : [CHIPS],
      }),
    )
    .toSorted(newestFirst);
  return { articles, topics: groupByTopic(articles) };
}

/** When every month of the articles is over. */
const LATER = '2026-01-15';

const rulesAt = (now: string, limit: number) => ({ limit, timeZone: 'Europe/Berlin', now: new Date(now) });

/** Each part as `topic month: days`, with an arrow to the archives around it. */
function print(days: readonly string[], limit: number, now = LATER): string[] {
  return planFeeds(makeShelves(days), rulesAt(now, limit)).map((part) => {
    const month = part.month ? ` ${part.month.year}-${part.month.month}` : '';
    const found = part.articles.map(({ published }) => published.toISOString().slice(5, 10)).join(' ');
    const previous = part.previous ? ` ← ${part.previous.month}` : '';
    const next = part.next ? ` → ${part.next.month}` : '';
    const isComplete = part.isComplete ? ' (all)' : '';
    return `${part.topic?.slug ?? 'site'}${month}: ${found}${previous}${next}${isComplete}`;
  });
}

describe('the documents of feeds', () => {
  test('are one for the site and one for each topic where the newest are all', () => {
    expect(print(['2025-05-02', '2025-06-01'], 2)).toEqual([
      'site: 06-01 05-02 (all)',
      'chips: 06-01 05-02 (all)',
      'oel-gas: 05-02 (all)',
    ]);
  });

  test('are an archive more for every month that holds more than the newest, with its whole month', () => {
    expect(print(['2025-03-01', '2025-05-01', '2025-05-02', '2025-07-01'], 2)).toEqual([
      'site: 07-01 05-02 ← 5',
      'site 2025-5: 05-02 05-01 ← 3',
      'site 2025-3: 03-01 → 5',
      'chips: 07-01 05-02 ← 5',
      'chips 2025-5: 05-02 05-01 ← 3',
      'chips 2025-3: 03-01 → 5',
      'oel-gas: 05-02 05-01 (all)',
    ]);
  });

  test('are no archive of the month that still runs, all of which is in the one that readers subscribe to', () => {
    const days = ['2025-04-30', '2025-05-01', '2025-05-02', '2025-05-03'];
    expect(print(days, 2, '2025-05-20T12:00:00Z')).toEqual([
      'site: 05-03 05-02 05-01 ← 4',
      'site 2025-4: 04-30',
      'chips: 05-03 05-02 05-01 ← 4',
      'chips 2025-4: 04-30',
      'oel-gas: 05-03 05-02 05-01 (all)',
    ]);
  });

  test.each([
    ['2025-05-31T21:59:59Z', ['site: 05-02 05-01 (all)']],
    ['2025-05-31T22:00:00Z', ['site: 05-02 ← 5', 'site 2025-5: 05-02 05-01']],
  ])('take a month for finished where the next has begun in the zone of the site: %s', (now, parts) => {
    const printed = print(['2025-05-01', '2025-05-02'], 1, now);
    expect(printed.filter((part) => part.startsWith('site'))).toEqual(parts);
  });

  test('leave an archive as it was published when time goes on, and only add to its links', () => {
    const days = ['2025-04-10', '2025-05-10', '2025-05-11', '2025-05-12'];
    const archivesAt = (now: string, more: readonly string[]) => print([...days, ...more], 2, now).slice(1);
    const june = archivesAt('2025-06-10', ['2025-06-01']);
    const july = archivesAt('2025-07-10', ['2025-06-01', '2025-06-20', '2025-07-01', '2025-07-02']);
    const withoutLinks = (part: string) => part.replace(/ [←→].*/, '');
    expect(june.filter((part) => /\d:/.test(part))).toEqual([
      'site 2025-5: 05-12 05-11 05-10 ← 4',
      'site 2025-4: 04-10 → 5',
      'chips 2025-5: 05-12 05-11 05-10 ← 4',
      'chips 2025-4: 04-10 → 5',
      'oel-gas 2025-5: 05-12 05-11 05-10',
    ]);
    expect(july.map(withoutLinks)).toEqual(
      expect.arrayContaining(june.filter((part) => /\d:/.test(part)).map(withoutLinks)),
    );
    expect(july).toContain('site 2025-6: 06-20 06-01 ← 5');
  });

  test('put no article out of reach, whatever the limit', () => {
    const days = ['2024-12-31', '2025-01-01', '2025-01-02', '2025-03-01', '2025-03-02', '2025-03-03'];
    const shelves = makeShelves(days);
    const limits = days.map((_, at) => at + 1);
    const cases = [LATER, '2025-03-20'].flatMap((now) => limits.map((limit) => rulesAt(now, limit)));
    for (const rules of cases) {
      const parts = planFeeds(shelves, rules).filter(({ topic }) => !topic);
      const reached = new Set<string>();
      let part = parts.find(({ month }) => !month);
      while (part) {
        for (const { id } of part.articles) reached.add(id);
        const { previous } = part;
        part = parts.find(
          ({ month }) => month && month.month === previous?.month && month.year === previous.year,
        );
      }
      expect(reached.size, JSON.stringify(rules)).toBe(days.length);
    }
  });

  test('file an article under its month in the zone of the site', () => {
    const late = makeArticle({ id: '2025/spaet', published: '2024-12-31T23:30:00Z' });
    const early = makeArticle({ id: '2025/frueh', published: '2025-01-01T12:00:00Z' });
    const parts = planFeeds({ articles: [early, late], topics: [] }, rulesAt(LATER, 1));
    expect(parts.map(({ month }) => month)).toEqual([undefined, { year: 2025, month: 1 }]);
  });

  test('are one without an article where there is none', () => {
    expect(planFeeds({ articles: [], topics: [] }, rulesAt(LATER, 50))).toEqual([
      {
        topic: undefined,
        month: undefined,
        articles: [],
        isComplete: true,
        previous: undefined,
        next: undefined,
      },
    ]);
  });
});
