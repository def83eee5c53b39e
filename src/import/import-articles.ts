import { createArticleSchema } from '../article/schema.ts';
import { fetchSource } from '../fetch/fetch-source.ts';
import { createUserAgent, TOKEN } from '../fetch/user-agent.ts';
import { readValidators, writeValidators } from '../fetch/validators.ts';
import { createRenderer } from '../markdown/render.ts';
import type { Request } from './arguments.ts';
import { listSources } from './collect-sources.ts';
import { readFeedList } from './feeds/feed-list.ts';
import { isEnglishWord } from './findings/lexicon/english-words.ts';
import { loadGermanWords } from './findings/lexicon/german-words.ts';
import type { Importer } from './import-item.ts';
import { importSource } from './import-source.ts';
import { openLibrary } from './library/library.ts';
import type { Outcome } from './outcome.ts';
import { count, describeOutcome, printSummary, type Summary, toJson } from './report.ts';
import { type Arrival, arriveFeeds, arriveNamed, type Reach } from './tasks.ts';

/** How often the progress of long work is told, in milliseconds. */
const PROGRESS_INTERVAL = 200;

/** What surrounds a run. */
export interface Run {
  readonly content: { readonly path: string; readonly label: string };
  readonly now: Date;
  readonly timeZone: string;
  /** The address of the site for which is fetched, where one is set. */
  readonly contact: string | undefined;
  readonly stdin: NodeJS.ReadableStream;
  /** The file in which the versions of the feeds are remembered. */
  readonly memory: string;
  readonly print: (line: string) => void;
  /** Shows how far long work has come; an empty line takes it away. */
  readonly progress: (line: string) => void;
  readonly confirm: Importer['confirm'];
  /** How long one fetch may take, in milliseconds, if not as long as usual. */
  readonly timeout?: number | undefined;
}

/**
 * Imports what a request names, and reports it.
 * @returns whether nothing was rejected
 * @throws ContentError where `feeds.yaml` is faulty
 */
export async function importArticles(request: Request, run: Run): Promise<boolean> {
  const { content, now, timeZone } = run;
  const { options, republish, allowLocal, isDryRun, isJson } = request;
  const userAgent = createUserAgent(run.contact, 'import');
  const reach: Reach = { userAgent, token: TOKEN, allowLocal, timeout: run.timeout };
  const importer: Importer = {
    library: await openLibrary(content.path),
    content,
    surroundings: {
      timeZone,
      now,
      schema: createArticleSchema(timeZone),
      render: createRenderer({ base: '/' }),
    },
    isDryRun,
    fetchPicture: request.hasImages ? (address) => fetchSource(address, reach) : undefined,
    confirm: (file, diff) => {
      run.progress('');
      return run.confirm(file, diff);
    },
  };
  const remembered = request.action === 'feeds' ? await readValidators(run.memory) : new Map();
  const feeds = request.action === 'feeds' ? readFeedList(content) : undefined;
  const arrivals = feeds
    ? arriveFeeds(feeds, options, reach, remembered)
    : arriveNamed(await listSources(request.names), { republish, options }, reach, run.stdin);
  const summary: Summary = {
    written: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    errors: 0,
    warnings: 0,
    hints: 0,
  };
  if (feeds?.length === 0 && !isJson) {
    run.print(`${content.label}/feeds.yaml lists no feeds.`);
  }
  const show = createShow(request, run, summary);
  for await (const arrival of arrivals) {
    if ('isUnchanged' in arrival) {
      show({ source: arrival.source, status: 'unchanged' });
      continue;
    }
    const isSound = await importArrival(arrival, importer, { reach, options, republish }, show);
    // A feed of which something was rejected is fetched again, changed or not.
    if (isSound && !isDryRun && 'task' in arrival && arrival.validators) {
      remembered.set(arrival.key ?? arrival.task.source.name, arrival.validators);
    }
  }
  run.progress('');
  if (request.action === 'feeds' && !isDryRun) await writeValidators(run.memory, remembered);
  if (!isJson) run.print(printSummary(summary));
  return summary.rejected === 0;
}

/**
 * Loads the words of both languages, once, where there is a text at all: its deadline has no room for a second of that.
 */
function loadWords(): void {
  loadGermanWords();
  isEnglishWord('a');
}

interface Means {
  readonly reach: Reach;
  readonly options: Request['options'];
  readonly republish: Request['republish'];
  /** Whether the source stands in a list of feeds. */
  readonly isListed?: true;
}

/** Imports one source with all it holds, and the feeds that it lists; tells whether nothing of it was rejected. */
async function importArrival(
  arrival: Exclude<Arrival, { isUnchanged: true }>,
  importer: Importer,
  means: Means,
  show: (outcome: Outcome) => void,
): Promise<boolean> {
  if ('reason' in arrival) {
    show({ source: arrival.source, status: 'rejected', reason: arrival.reason });
    return false;
  }
  loadWords();
  let isSound = true;
  for await (const outcome of importSource(arrival.task, importer)) {
    if ('status' in outcome) {
      show(outcome);
      isSound &&= outcome.status !== 'rejected';
      continue;
    }
    if (means.isListed) {
      const { source } = arrival.task;
      const reason = `${source.name}: expected a feed, as it stands in a list, got another list. Name it itself.`;
      show({ source: source.name, status: 'rejected', reason });
      return false;
    }
    for (const address of outcome.refused) {
      show({
        source: address,
        status: 'rejected',
        reason: `${address}: expected an http or https address. Leave it out.`,
      });
      isSound = false;
    }
    const { reach, options, republish } = means;
    const feeds = outcome.feeds.map((url) => ({ url, republish }));
    for await (const listed of arriveFeeds(feeds, options, reach, new Map())) {
      if (!('isUnchanged' in listed))
        isSound = (await importArrival(listed, importer, { ...means, isListed: true }, show)) && isSound;
    }
  }
  return isSound;
}

function createShow({ isJson, isDryRun }: Request, { print, progress }: Run, summary: Summary) {
  let shownAt = 0;
  return (outcome: Outcome): void => {
    count(summary, outcome);
    progress('');
    if (isJson) print(toJson(outcome));
    else if (outcome.status !== 'unchanged' || !outcome.file) print(describeOutcome(outcome, isDryRun));
    if (Date.now() - shownAt < PROGRESS_INTERVAL) return;
    shownAt = Date.now();
    progress(`${printSummary(summary)} …`);
  };
}
