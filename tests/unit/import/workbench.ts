import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { readArguments } from '../../../src/import/arguments.ts';
import { importArticles } from '../../../src/import/import-articles.ts';

export const TIME_ZONE = 'Europe/Berlin';

/** The clock of the tests: noon in Berlin on 24 November 2026. */
export const NOW = new Date('2026-11-24T11:00:00Z');

/** One line of `--json`. */
export interface JsonOutcome {
  readonly source: string;
  readonly status: 'written' | 'unchanged' | 'rejected';
  readonly file: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly markdown: string | null;
  readonly repairs: readonly { offset: number; before: string; after: string; rule: string }[];
  readonly findings: readonly {
    rule: string;
    level: string;
    text: string;
    line: number | null;
    column: number | null;
  }[];
  readonly reason: string | null;
  readonly diff?: string;
}

interface Surroundings {
  readonly now?: Date;
  readonly stdin?: string;
  readonly answer?: boolean;
  /** Is called when a question is asked. */
  readonly beforeAnswer?: () => void;
}

/** A content folder and a folder of sources of one test. */
export interface Workbench {
  readonly content: string;
  readonly sources: string;
  /** Writes a source, and gives its path. */
  put(name: string, data: string | Uint8Array): string;
  /** Reads a file of the content folder. */
  read(path: string): string;
  write(path: string, text: string): void;
  /** Every file of the content folder with its bytes in hexadecimal, by its path. */
  snapshot(): Record<string, string>;
  /** Runs the import as the command does. */
  run(...args: string[]): Promise<{ outcomes: JsonOutcome[]; isSound: boolean }>;
  /** The same on another day, with something on standard input, or with another answer to questions. */
  runWith(
    surroundings: Surroundings,
    ...args: string[]
  ): Promise<{ outcomes: JsonOutcome[]; isSound: boolean }>;
  /** What a person is told. */
  tell(...args: string[]): Promise<string[]>;
}

/** Makes a workbench that is taken away when the test is over. */
export function createWorkbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  const sources = join(folder, 'sources');
  mkdirSync(content);
  mkdirSync(sources);
  const call = async (
    args: string[],
    { now = NOW, stdin = '', answer = true, beforeAnswer }: Surroundings,
  ): Promise<{ lines: string[]; isSound: boolean }> => {
    const request = readArguments(args, TIME_ZONE);
    if (!request) throw new Error('help was asked for');
    const lines: string[] = [];
    const isSound = await importArticles(request, {
      content: { path: content, label: 'content' },
      now,
      timeZone: TIME_ZONE,
      contact: undefined,
      stdin: Readable.from([stdin]),
      memory: join(folder, 'memory.json'),
      print: (line) => lines.push(line),
      progress: () => {},
      confirm: async () => {
        beforeAnswer?.();
        return answer;
      },
      timeout: 1000,
    });
    return { lines, isSound };
  };
  const runWith: Workbench['runWith'] = async (surroundings, ...args) => {
    const { lines, isSound } = await call(['--json', ...args], surroundings);
    return { outcomes: lines.map((line) => JSON.parse(line) as JsonOutcome), isSound };
  };
  return {
    content,
    sources,
    put: (name, data) => {
      const path = join(sources, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, data);
      return path;
    },
    read: (path) => readFileSync(join(content, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    },
    snapshot: () =>
      Object.fromEntries(
        readdirSync(content, { recursive: true, encoding: 'utf8' })
          .filter((path) => statSync(join(content, path)).isFile())
          .sort()
          .map((path) => [path, readFileSync(join(content, path), 'hex')]),
      ),
    run: (...args) => runWith({}, ...args),
    runWith,
    tell: async (...args) => (await call(args, {})).lines,
  };
}
