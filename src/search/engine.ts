import { openArchive } from './archive.ts';
import type { Card } from './catalogue.ts';
import { divideWord } from './divide.ts';
import { createExpander } from './expand.ts';
import { type Explanation, explain } from './explain.ts';
import { countFacets, type Facets, isChosen } from './facets.ts';
import { createFinder, type Match } from './find.ts';
import { type Hit, prepareHit } from './hit.ts';
import { keepResults } from './keep-results.ts';
import type { Pagefind } from './pagefind.ts';
import { parseTerms, type Query, type Terms } from './query.ts';
import { type Candidate, ENOUGH, isComplete, rankArticles } from './rank.ts';
import type { Register } from './register.ts';
import type { Term } from './term.ts';
import { countTopics, findTopics } from './topics.ts';
import { openVocabulary } from './vocabulary.ts';

/** The answer to a query; the hits themselves are fetched as they are needed. */
export interface Answer extends Explanation {
  /** How many articles answer. */
  readonly total: number;
  /** How many of them have all the words. */
  readonly complete: number;
  readonly facets: Facets;
  /** Names behind `thema:` that are no topic. */
  readonly unknownTopics: readonly string[];
  /** Fetches hits, best first: from index `start`, at most `count`. */
  hits(start: number, count: number): Promise<Hit[]>;
}

/** Searches one index; browser and terminal use the same. */
export interface Engine {
  search(query: Query): Promise<Answer>;
  /** All topics, those with most articles first. */
  readonly topics: readonly string[];
}

/** Hits are put into their last order in groups of so many, for which the texts are read. */
const GROUP = 10;

/**
 * Makes an engine over a Pagefind instance that is ready (`options` set).
 * @param readText reads one of our own files in the index's folder
 * @throws OutdatedIndexError where index and register are not of one build
 */
export async function createEngine(
  pagefind: Pagefind,
  register: Register,
  readText: (file: string) => Promise<string>,
): Promise<Engine> {
  const archive = await openArchive(pagefind, register);
  const { cards } = archive;
  const vocabulary = openVocabulary(register.shelf, readText);
  const finder = createFinder(pagefind, cards.size, {
    read: async (id) => (await archive.read(id)).words,
    divide: (word) => divideWord(word, vocabulary),
  });
  const expander = createExpander(finder, vocabulary, register.synonyms);
  const topics = countTopics([...cards.values()]);

  async function search(query: Query): Promise<Answer> {
    const { surplus, ...wishes } = parseTerms(query.text);
    const wanted = findTopics(wishes.topics, topics);
    const unwanted = findTopics(wishes.unwantedTopics, topics);
    const excluded = await findExcluded(wishes.unwanted);
    const isMeant = (id: string, { topics, day }: Card) => {
      const year = day.slice(0, 4);
      const isNamed =
        (wishes.topics.length === 0 || topics.some((topic) => wanted.known.includes(topic))) &&
        (wishes.years.length === 0 || wishes.years.includes(year));
      const isExcluded =
        excluded.has(id) ||
        topics.some((topic) => unwanted.known.includes(topic)) ||
        wishes.unwantedYears.includes(year);
      return isNamed && !isExcluded;
    };
    const meant = new Set([...cards].flatMap(([id, card]) => (isMeant(id, card) ? [id] : [])));
    const narrowed = new Set([...meant].filter((id) => isChosen(cards.get(id) as Card, query)));

    const hasWishes = Object.values(wishes).some(({ length }) => length > 0);
    const terms = await Promise.all(wishes.wanted.map(expander.expand));
    const rankIn =
      terms.length > 0
        ? await prepare(terms, query)
        : (ids: ReadonlySet<string>) => listAll(hasWishes ? ids : []);
    const found = rankIn(meant);
    const chosen = order(narrowed.size < meant.size ? rankIn(narrowed) : found, query);
    const explanation = explain(terms, chosen);
    return {
      ...explanation,
      omitted: [...explanation.omitted, ...surplus],
      unknownTopics: wanted.unknown,
      total: chosen.length,
      complete: chosen.filter(isComplete).length,
      // What a facet would leave is counted among all that the words find.
      facets: countFacets(
        found.map(({ id }) => cards.get(id) as Card),
        query,
      ),
      hits: readInGroups(chosen, (group) => readHits(group, terms, query)),
    };
  }

  /**
   * Helps the terms that find too little, step by step.
   * @returns ranks those of some articles that the terms find
   */
  async function prepare(
    terms: readonly Term[],
    { isLiteral }: Query,
  ): Promise<(ids: ReadonlySet<string>) => Candidate[]> {
    const rankIn = (ids: ReadonlySet<string>) => rankArticles(terms, cards.size, archive.ageOf, ids);
    await expander.addWordGroups(terms);
    if (!isLiteral) {
      // A word that the archive does not have, nor any that begins with it, needs help at once; the others only
      // where all find too little.
      const isLost = ({ isKnown, matches }: Term) => !isKnown && matches.size === 0;
      await Promise.all(terms.filter(isLost).map(expander.help));
    }
    if (rankIn(new Set(cards.keys())).filter(isComplete).length < ENOUGH) {
      await Promise.all(terms.map(expander.addParts));
    }
    return rankIn;
  }

  /** Articles without regard to words, the newest first. */
  function listAll(ids: Iterable<string>): Candidate[] {
    return [...ids].reverse().map((id, at, { length }) => ({ id, score: length - at, missing: [] }));
  }

  /** Articles that have what is not wanted, if only as a member of a hyphenated word. */
  async function findExcluded(unwanted: Terms['unwanted']): Promise<Set<string>> {
    const found = await Promise.all(
      unwanted.map((words) =>
        words.length === 1 ? finder.wordOrParts(words[0] ?? '') : finder.phrase(words),
      ),
    );
    const isItself = ([, { isBeginning }]: [string, Match]) => !isBeginning;
    return new Set(found.flatMap(({ matches }) => [...matches].filter(isItself).map(([id]) => id)));
  }

  function order(candidates: readonly Candidate[], { order }: Query): readonly Candidate[] {
    if (order === 'relevance') return candidates;
    const rankOf = ({ id }: Candidate) => cards.get(id)?.rank ?? 0;
    const sign = order === 'newest' ? -1 : 1;
    return candidates.toSorted((a, b) => sign * (rankOf(a) - rankOf(b)));
  }

  async function readHits(
    candidates: readonly Candidate[],
    terms: readonly Term[],
    { order }: Query,
  ): Promise<Hit[]> {
    const hits = await Promise.all(
      candidates.map(async (candidate) => {
        const text = await archive.read(candidate.id);
        return prepareHit(text, cards.get(candidate.id) as Card, candidate, terms);
      }),
    );
    return order === 'relevance' ? hits.sort((a, b) => b.score - a.score) : hits;
  }

  return { search, topics };
}

/** Makes of a function that reads a group one that reads any stretch, each group once. */
function readInGroups<Item, Result>(
  items: readonly Item[],
  read: (group: readonly Item[]) => Promise<Result[]>,
): (start: number, count: number) => Promise<Result[]> {
  const readGroup = keepResults((start: number) => read(items.slice(start, start + GROUP)));
  return async (start, count) => {
    const first = start - (start % GROUP);
    const needed: Promise<Result[]>[] = [];
    for (let at = first; at < Math.min(start + count, items.length); at += GROUP) needed.push(readGroup(at));
    return (await Promise.all(needed)).flat().slice(start - first, start - first + count);
  };
}
