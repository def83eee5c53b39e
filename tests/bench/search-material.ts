import { readFileSync } from 'node:fs';
import { ARCHIVE_CLOCK, DAY_MS, toDay, writeArticle } from './archive.ts';
import { createRandom, shuffle } from './random.ts';

/** A text that is written as an article, with the questions it answers. */
export interface BenchArticle {
  readonly title: string;
  readonly text: string;
  readonly topic: string;
  readonly questions: readonly string[];
}

/** What the files hold. */
export interface SearchMaterial {
  readonly passages: readonly BenchArticle[];
  readonly news: readonly BenchArticle[];
  /** Lines of compounds, the parts divided by commas. */
  readonly compounds: readonly string[];
}

const TITLE_LENGTH = 60;
const ORDER_SEED = 7;

/**
 * Reads files, told apart by what is in them: passages with questions, as `[{ text, questions }]` or as SQuAD has
 * them (`{ data: [{ paragraphs: [{ context, qas: [{ question }] }] }] }`); news, one `{ section, text }` a line;
 * or else compounds, one a line.
 * @throws Error naming the file that holds something else
 */
export function readMaterial(files: readonly string[]): SearchMaterial {
  const passages: BenchArticle[] = [];
  const news: BenchArticle[] = [];
  const compounds: string[] = [];
  for (const file of files) {
    const content = readFileSync(file, 'utf8').trim();
    const records = readRecords(content);
    if (!records) compounds.push(...content.split('\n').filter(Boolean));
    for (const record of records ?? []) {
      const { text, section, questions } = record;
      if (typeof text !== 'string' || !/\p{L}/u.test(text)) {
        throw new Error(`${file}: expected records with a text, got ${JSON.stringify(record).slice(0, 80)}.`);
      }
      if (questions) passages.push({ title: cutTitle(text), text, topic: 'Wissen', questions });
      else news.push({ title: cutTitle(text), text, topic: section ?? 'Nachrichten', questions: [] });
    }
  }
  return { passages, news, compounds };
}

interface TextRecord {
  readonly text?: string;
  readonly section?: string;
  readonly questions?: readonly string[];
}

interface SquadFile {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
}

/** @returns nothing where the content is not JSON */
function readRecords(content: string): readonly TextRecord[] | undefined {
  if (!/^[[{]/.test(content)) return undefined;
  const lines = content.split('\n');
  if (content.startsWith('{') && isJson(lines[0] ?? '')) {
    const records: (TextRecord & Partial<SquadFile>)[] = lines
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return records.flatMap((record) => (record.data ? readSquad({ data: record.data }) : [record]));
  }
  const whole: readonly TextRecord[] | SquadFile = JSON.parse(content);
  return 'data' in whole ? readSquad(whole) : whole;
}

function readSquad({ data }: SquadFile): TextRecord[] {
  return data
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ context, qas }) => ({ text: context, questions: qas.map(({ question }) => question) }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A headline of the first words of the first sentence, without the stop behind them. */
function cutTitle(text: string): string {
  const [sentence = ''] = /^.*?(?:[.!?](?=\s)|$)/m.exec(text.trim()) ?? [];
  const title =
    sentence.length <= TITLE_LENGTH
      ? sentence
      : sentence
          .slice(0, TITLE_LENGTH + 1)
          .replace(/\s+\S*$/, '')
          .slice(0, TITLE_LENGTH);
  return title.replace(/[\s.,;:–-]+$/, '') || 'Meldung';
}

/**
 * Writes articles into a content folder, one a day up to the day before `ARCHIVE_CLOCK`, in an order of chance that
 * is the same in every run, so that the date says nothing about the kind.
 * @returns the address of each article, without the base path, in the order given
 */
export function writeArticles(folder: string, articles: readonly BenchArticle[]): string[] {
  const places = shuffle([...articles.keys()], createRandom(ORDER_SEED));
  return articles.map(({ title, topic, text }, number) => {
    const published = toDay(ARCHIVE_CLOCK * 1000 - ((places[number] ?? 0) + 1) * DAY_MS);
    const paragraphs = text.split(/\s*\n\s*/).filter(Boolean);
    const body = paragraphs.map((paragraph) => escapeMarkdown(paragraph.trim())).join('\n\n');
    writeArticle(folder, number, { title, published, topics: [topic] }, `${body}\n`);
    return `/artikel/${published.slice(0, 4)}/meldung-${number}/`;
  });
}

/** Every character that can mean something in Markdown stands for itself behind a backslash. */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
