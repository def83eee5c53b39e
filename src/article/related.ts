import type { Article } from './article.ts';

/** A word in more articles than this tells nothing about what two of them share. */
const MAX_FREQUENCY = 40;

/** How much a shared topic weighs beside shared words, whose likeness is from 0 to 1. */
const TOPIC_WEIGHT = 0.1;

/** Neighbours in a topic that are considered though they share no rare word, on either side. */
const TOPIC_NEIGHBOURS = 3;

type Candidate = Pick<Article, 'id' | 'topics'>;

/**
 * The words by which an article can be told from others: those written with a capital in the middle of a
 * sentence, hence nouns and names, of four letters or more, in lower case, each once, in alphabetical order.
 * @param text the plain text of a body
 */
export function findTerms(text: string): string[] {
  const words = text.matchAll(/(?<=[\p{Ll},;„(–]\s?)(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}-]{3,}/gu);
  return [...new Set([...words].map(([word]) => word.toLowerCase().replace(/-+$/, '')))].sort();
}

/**
 * Finds for every article those that it is related to, by shared topics and shared rare words: cosine of the
 * words' inverse document frequencies (Salton & Buckley 1988) plus a fixed weight for each shared topic. Equal
 * articles give equal answers; of equal likeness the newer comes first.
 * @param articles all that are published, newest first
 * @param termsOf the terms of an article by its id, see `findTerms`
 * @param limit how many at most
 */
export function findRelated<T extends Candidate>(
  articles: readonly T[],
  termsOf: (id: string) => readonly string[],
  limit: number,
): Map<string, T[]> {
  const weights = weighTerms(articles, termsOf);
  const neighbours = findTopicNeighbours(articles);
  const lengths = articles.map(({ id }) =>
    Math.hypot(...termsOf(id).map((term) => weights.get(term)?.weight ?? 0)),
  );
  return new Map(
    articles.map((article, own) => {
      const scores = new Map<number, number>();
      for (const term of termsOf(article.id)) {
        const { weight, found } = weights.get(term) ?? { weight: 0, found: [] };
        for (const other of found) scores.set(other, (scores.get(other) ?? 0) + weight * weight);
      }
      for (const [other, sum] of scores) {
        scores.set(other, sum / ((lengths[own] ?? 1) * (lengths[other] ?? 1)));
      }
      for (const other of neighbours(own)) scores.set(other, scores.get(other) ?? 0);
      scores.delete(own);
      const topics = new Set(article.topics.map(({ slug }) => slug));
      const ranked = [...scores]
        .map(([index, likeness]) => {
          const shared = articles[index]?.topics.filter(({ slug }) => topics.has(slug)).length ?? 0;
          return { index, score: likeness + shared * TOPIC_WEIGHT };
        })
        .sort((a, b) => b.score - a.score || a.index - b.index);
      return [article.id, ranked.slice(0, limit).flatMap(({ index }) => articles[index] ?? [])];
    }),
  );
}

/** The terms that at least two articles share and not too many, each with its weight and where it is found. */
function weighTerms(articles: readonly Candidate[], termsOf: (id: string) => readonly string[]) {
  const found = new Map<string, number[]>();
  articles.forEach(({ id }, index) => {
    for (const term of termsOf(id)) {
      const indices = found.get(term);
      if (indices) indices.push(index);
      else found.set(term, [index]);
    }
  });
  const weights = new Map<string, { readonly weight: number; readonly found: readonly number[] }>();
  for (const [term, indices] of found) {
    if (indices.length < 2 || indices.length > MAX_FREQUENCY) continue;
    weights.set(term, { weight: Math.log(1 + articles.length / indices.length), found: indices });
  }
  return weights;
}

/** Answers which articles stand beside one in the lists of its topics, by index. */
function findTopicNeighbours(articles: readonly Candidate[]): (index: number) => number[] {
  const shelves = new Map<string, number[]>();
  articles.forEach(({ topics }, index) => {
    for (const { slug } of topics) {
      const shelf = shelves.get(slug);
      if (shelf) shelf.push(index);
      else shelves.set(slug, [index]);
    }
  });
  return (index) =>
    (articles[index]?.topics ?? []).flatMap(({ slug }) => {
      const shelf = shelves.get(slug) ?? [];
      const place = shelf.indexOf(index);
      return shelf.slice(Math.max(0, place - TOPIC_NEIGHBOURS), place + TOPIC_NEIGHBOURS + 1);
    });
}
