import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** The commands of the handbook that are not run here, and why. Every other one is run, and must succeed. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'npm start': 'stays up; its two halves are build and preview',
  'npm run dev': 'stays up; tests/unit/commands proves how it begins',
  'npm run preview': 'stays up; tests/unit/hosting/server.test.ts proves it',
  'npm test': 'is what runs here',
  'npm run search -- "Huawei Chips"': 'needs a built site; tests/build/search.test.ts proves it',
  'SITE_URL=https://example.org npm run build': 'takes long; tests/build proves it',
  'SITE_URL=https://example.org BASE_PATH=/zeitung npm run build': 'takes long; tests/build proves it',
  'SITE_URL=https://example.org npm run check:site -- --external':
    'asks other sites; tests/unit/checks/external-links.test.ts proves it',
  'npm audit': 'asks the registry',
  'git pull': 'needs a remote repository',
  'git clone https://example.org/zeitung.git': 'needs a remote repository',
};

const handbook = readFileSync(join(PROJECT, 'docs', 'handbuch.md'), 'utf8');
const commands = [
  ...new Set(
    [...handbook.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
      block.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    ),
  ),
];

const project = mkdtempSync(join(tmpdir(), 'lesesaal-'));
afterAll(() => rmSync(project, { recursive: true }));

/** A copy of the project as an operator has it who filled in everything. */
beforeAll(() => {
  for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs']) {
    cpSync(join(PROJECT, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  const settings = join(project, 'src', 'site.ts');
  const own = { name: 'Beispielblatt', description: 'Nachrichten aus Musterstadt.', id: 'beispielblatt' };
  const text = Object.entries(own).reduce(
    (before, [key, value]) => before.replace(new RegExp(`^  ${key}: '.*',$`, 'm'), `  ${key}: '${value}',`),
    readFileSync(settings, 'utf8'),
  );
  writeFileSync(settings, text);
  mkdirSync(join(project, 'content', 'pages'), { recursive: true });
  for (const name of ['ueber', 'impressum', 'datenschutz', 'barrierefreiheit']) {
    writeFileSync(join(project, 'content', 'pages', `${name}.md`), `---\ntitle: ${name}\n---\n\nFertig.\n`);
  }
  writeFileSync(join(project, 'meldung.txt'), 'Rat streitet\n\nDer Rat hat am Dienstag lange beraten.\n');
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist', 'sw-aus.js'), '');
});

test.each(commands.filter((command) => !(command in LEFT_OUT)))('%s', (command) => {
  // The environment of this run must not decide, and no marks of a test run.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const { status, stdout, stderr } = spawnSync(command, { cwd: project, env, shell: true, encoding: 'utf8' });
  expect({ command, status, output: status === 0 ? '' : stdout + stderr }).toEqual({
    command,
    status: 0,
    output: '',
  });
});

test('The handbook has commands, and all that are not run here', () => {
  expect(commands.length).toBeGreaterThan(Object.keys(LEFT_OUT).length);
  expect(Object.keys(LEFT_OUT).filter((command) => !commands.includes(command))).toEqual([]);
});

test('A script of the project that is not run here exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const named = commands.flatMap((command) => /\bnpm (?:run )?([\w:]+)/.exec(command)?.[1] ?? []);
  expect(named.filter((name) => name !== 'audit' && !(name in scripts))).toEqual([]);
});

test('The files to which the handbook leads exist', () => {
  const files = [...handbook.matchAll(/(?<!!\[[^\]]*)\]\((?!https?:)([^)#]+)\)/g)].map(
    ([, file = '']) => file,
  );
  expect(files).not.toEqual([]);
  for (const file of files) expect(() => readFileSync(join(PROJECT, 'docs', file))).not.toThrow();
});
