import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Environment, readEnvironment } from '../../../src/read-environment.ts';

/** A project's folder that lives as long as the test. */
export interface Project {
  readonly path: string;
  /** What a build in it is told. */
  readonly environment: (variables?: Readonly<Record<string, string>>) => Environment;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Lets files look as if they had last been changed at a time. */
  readonly touch: (time: string, ...files: readonly string[]) => void;
}

/** Makes a project's folder with files by their paths. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>> = {}): Project {
  const path = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const project: Project = {
    path,
    environment: (variables = {}) =>
      readEnvironment({ SITE_URL: 'https://zeitung.example', ...variables }, path),
    write: (written) => {
      for (const [file, content] of Object.entries(written)) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), content);
      }
    },
    touch: (time, ...touched) => {
      for (const file of touched) utimesSync(join(path, file), new Date(time), new Date(time));
    },
  };
  project.write(files);
  return project;
}

/** An article as its author writes it. */
export function printArticle(body: string, keys = ''): string {
  return `---\ntitle: X\npublished: 2025-06-03\ntopics: [A]\n${keys}---\n\n${body}\n`;
}
