import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../sites/build-site.ts';
import { listen } from '../unit/fetch/local-server.ts';
import { findFreePorts } from './free-ports.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** The commands of the handbook that are not run here, and why. Every other one is, in order, and must succeed. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'npm test': 'is what runs beside this',
};

/** Those that serve a site until somebody ends them. */
const STAYS_UP = ['npm start', 'npm run dev', 'npm run preview'];

const handbook = readFileSync(join(PROJECT, 'docs', 'handbuch.md'), 'utf8');
const commands = [...handbook.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
);

const work = mkdtempSync(join(tmpdir(), 'lesesaal-'));
const project = join(work, 'zeitung');
afterAll(() => rmSync(work, { recursive: true }));

/** Stands for the registry: it knows of no vulnerability, and has no package. */
const registry = await listen((request, response) => {
  const isAudit = request.url === '/-/npm/v1/security/advisories/bulk';
  response.writeHead(isAudit ? 200 : 404, { 'Content-Type': 'application/json' }).end('{}');
});

/** The environment of this run must not decide, and no marks of a test run. */
const env: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  npm_config_registry: `http://127.0.0.1:${registry}/`,
  RSYNC_RSH: join(work, 'shell'),
  // The example's address leads to a repository in this folder.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `url.${work}/remote/.insteadOf`,
  GIT_CONFIG_VALUE_0: 'https://example.org/',
};

/** A copy of the project as an operator has it who filled in everything and keeps it with Git. */
beforeAll(async () => {
  copyProject(project, {
    name: 'Beispielblatt',
    description: 'Nachrichten aus Musterstadt.',
    id: 'beispielblatt',
  });
  mkdirSync(join(project, 'content', 'pages'), { recursive: true });
  for (const name of ['ueber', 'impressum', 'datenschutz', 'barrierefreiheit']) {
    writeFileSync(join(project, 'content', 'pages', `${name}.md`), `---\ntitle: ${name}\n---\n\nFertig.\n`);
  }
  writeFileSync(join(project, 'meldung.txt'), 'Rat streitet\n\nDer Rat hat am Dienstag lange beraten.\n');
  writeFileSync(join(project, '.gitignore'), 'node_modules\ndist*\n.astro\n');
  // Stands for ssh: what follows the host goes to a shell, which begins in the home folder.
  writeFileSync(
    join(work, 'shell'),
    `#!/bin/sh\nwhile [ "$1" != example.org ]; do shift; done\nshift\nmkdir -p '${work}/home/www'\ncd '${work}/home'\nexec sh -c "$*"\n`,
  );
  chmodSync(join(work, 'shell'), 0o755);
  const remote = join(work, 'remote', 'zeitung.git');
  const who = '-c user.name=Redaktion -c user.email=redaktion@example.org';
  const isKept = await run(
    `git init -q -b main . && git add . && git ${who} commit -q -m Anfang && git clone -q --bare . '${remote}' && ` +
      `git remote add origin '${remote}' && git fetch -q && git branch -q --set-upstream-to origin/main`,
  );
  expect(isKept).toEqual({ status: 0, output: '' });
});

/** Runs a command to its end; what it printed tells why it failed. */
async function run(command: string): Promise<{ status: number | null; output: string }> {
  const child = spawn(command, { cwd: project, env, shell: true });
  let output = '';
  const hear = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [status] = await once(child, 'close');
  return { status, output: status === 0 ? '' : output };
}

/** Starts a command that serves a site, and gives what its front page answers. */
async function serve(command: string): Promise<number> {
  const [port = 0] = await findFreePorts(1);
  const server = spawn(command, {
    cwd: project,
    env: { ...env, PORT: `${port}` },
    shell: true,
    detached: true,
  });
  const isOver = new Promise((resolve) => server.on('close', resolve));
  try {
    let output = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        output += chunk;
        if (output.includes(`:${port}/`)) resolve();
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.on('exit', () => reject(new Error(`${command} ended: ${output}`)));
    });
    return (await fetch(`http://localhost:${port}/`)).status;
  } finally {
    // The whole group: npm, and what it started.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await isOver;
  }
}

test.each(commands.filter((command) => !(command in LEFT_OUT)).map((command, index) => ({ command, index })))(
  '$index: $command',
  async ({ command }) => {
    if (STAYS_UP.includes(command)) expect(await serve(command)).toBe(200);
    else expect(await run(command)).toEqual({ status: 0, output: '' });
  },
);

test('The handbook has commands, and all that are left out here', () => {
  expect(commands.length).toBeGreaterThan(20);
  expect(Object.keys(LEFT_OUT).filter((command) => !commands.includes(command))).toEqual([]);
});

test('The files to which the handbook leads exist', () => {
  const files = [...handbook.matchAll(/(?<!!\[[^\]]*)\]\((?!https?:)([^)#]+)\)/g)].map(
    ([, file = '']) => file,
  );
  expect(files).not.toEqual([]);
  for (const file of files) expect(() => readFileSync(join(PROJECT, 'docs', file))).not.toThrow();
});
