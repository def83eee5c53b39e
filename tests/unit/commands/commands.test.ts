import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** Runs a command with nothing in its environment but what is given. */
function runCommand(name: string, variables: Readonly<Record<string, string>>, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src', 'commands', `${name}.ts`), ...words],
    { cwd: PROJECT, env: { PATH: process.env['PATH'], ...variables }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

const COMMANDS = [
  'build',
  'start',
  'dev',
  'preview',
  'search',
  'import',
  'check-content',
  'check-site',
  'deploy',
];

describe.each(COMMANDS)('%s', (name) => {
  test('says in plain words what is wrong with its environment, and no more', () => {
    const words = ['search', 'import', 'deploy'].includes(name) ? ['Wort'] : [];
    const { status, output } = runCommand(name, { SITE_URL: 'example.org', PORT: 'http' }, ...words);
    expect(output).toBe(
      'The environment of this run cannot be used:\n' +
        '  SITE_URL: expected an address like https://example.org, got "example.org". ' +
        'Write the scheme and the host alone; a path belongs into BASE_PATH.\n' +
        '  PORT: expected a whole number from 0 to 65535, got "http". Write a port such as 8080.\n',
    );
    expect(status).toBe(name === 'import' ? 2 : 1);
  });
});

test.each([
  ['preview', 'no index.html'],
  ['search', 'pagefind/pagefind.js, got none'],
])('%s says in plain words that there is no built site', (name, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, output } = runCommand(name, { OUT_DIR: folder }, 'Wort');
  expect(output).toContain(words);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

describe('deploy', () => {
  const makeFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  };

  test.each([[], ['a', 'b'], ['a', '--nichts'], ['-a']])(
    'tells its usage and ends with 2 where it is called wrongly: %j',
    (...words) => {
      const { status, output } = runCommand('deploy', {}, ...words);
      expect(output).toContain('Usage: npm run deploy -- TARGET');
      expect(status).toBe(2);
    },
  );

  test.each([
    ['--help', 0],
    ['--nichts', 2],
  ])('tells its usage whatever its environment: %s', (word, exitCode) => {
    const { status, output } = runCommand('deploy', { SITE_URL: 'example.org' }, word);
    expect(output).toContain('Usage: npm run deploy -- TARGET');
    expect(output).not.toContain('SITE_URL');
    expect(status).toBe(exitCode);
  });

  test('brings the site in OUT_DIR to a folder', () => {
    const [site, target] = [makeFolder(), makeFolder()];
    writeFileSync(join(site, 'index.html'), '<link rel="canonical" href="https://example.org/">');
    const { status, output } = runCommand('deploy', { OUT_DIR: site }, target);
    expect(output).toBe(
      `Uploads pages: 1 of 1 files\n${target} has release 1: 1 files, 0 kept of former ones.\n`,
    );
    expect(existsSync(join(target, 'index.html'))).toBe(true);
    expect(status).toBe(0);
  });

  test.each([
    {
      what: 'was only built to be looked at',
      html: '<link rel="canonical" href="http://localhost:4321/">',
      variables: {},
    },
    { what: 'lies below another path', html: '<html data-base="/zeitung/">', variables: { BASE_PATH: '/' } },
  ])('writes nothing of a site that $what', ({ html, variables }) => {
    const [site, target] = [makeFolder(), makeFolder()];
    writeFileSync(join(site, 'index.html'), html);
    expect(runCommand('deploy', { OUT_DIR: site, ...variables }, target).status).toBe(1);
    expect(readdirSync(target)).toEqual([]);
  });

  test('does nothing where npm took --dry-run for its own', () => {
    const [site, target] = [makeFolder(), makeFolder()];
    writeFileSync(join(site, 'index.html'), '<link rel="canonical" href="https://example.org/">');
    const { status, output } = runCommand('deploy', { OUT_DIR: site, npm_config_dry_run: 'true' }, target);
    expect(output).toContain('expected -- before --dry-run');
    expect(readdirSync(target)).toEqual([]);
    expect(status).toBe(2);
  });

  test('ends with 1 and one line where there is no built site', () => {
    const { status, output } = runCommand('deploy', { OUT_DIR: makeFolder() }, makeFolder());
    expect(output).toMatch(/^.*: expected a built site, got no index\.html\. Run npm run build first\.\n$/);
    expect(status).toBe(1);
  });
});

/** A content folder that has what is given, and a source beside it. */
function createContent(files: Readonly<Record<string, string>> = {}): { folder: string; content: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ 'content/feeds.yaml': '', ...files })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, content: join(folder, 'content') };
}

const TEXT = 'Rat streitet\n\nDer Rat hat am Dienstag lange über die Brücke beraten.\n';

describe('import', () => {
  test.each([[], ['--accept'], ['x.txt', '--nichts'], ['x.txt', '--published', 'gestern']])(
    'tells its usage and ends with 2 where it is called wrongly: %j',
    (...words) => {
      const { status, output } = runCommand('import', {}, ...words);
      expect(output).toContain('Usage: npm run import -- SOURCE…');
      expect(status).toBe(2);
    },
  );

  test('ends with 0 where all was written, and with 1 where something was rejected', () => {
    const { folder, content } = createContent({ 'a.txt': TEXT, 'b.txt': ' ' });
    const variables = { CONTENT_DIR: content };
    const date = ['--published', '2025-06-03'];
    expect(runCommand('import', variables, join(folder, 'a.txt'), ...date).status).toBe(0);
    expect(existsSync(join(content, 'articles', '2025', 'rat-streitet.md'))).toBe(true);
    expect(runCommand('import', variables, '--verify').output).toBe('1 proven, 0 not, 0 written by hand\n');
    const { status, output } = runCommand('import', variables, join(folder, 'b.txt'), '--json');
    expect(JSON.parse(output)).toMatchObject({ source: 'b.txt', status: 'rejected' });
    expect(status).toBe(1);
  });

  test('--verify ends with 1 where an article is not proven', () => {
    const { folder, content } = createContent({ 'a.txt': TEXT });
    const variables = { CONTENT_DIR: content };
    runCommand('import', variables, join(folder, 'a.txt'), '--published', '2025-06-03');
    writeFileSync(join(content, 'originals', '2025', 'rat-streitet.txt'), 'Anderes');
    const { status, output } = runCommand('import', variables, '--verify');
    expect(output).toContain('expected the checksum');
    expect(output).toContain('0 proven, 1 not');
    expect(status).toBe(1);
  });
});

describe('check-content', () => {
  const toArticle = (keys: string, body: string) =>
    `---\ntitle: X\npublished: 2025-06-03\ntopics: [A]\n${keys}---\n\n${body}\n`;
  const check = (keys: string, body: string) => {
    const { content } = createContent({ 'content/articles/2025/x.md': toArticle(keys, body) });
    return runCommand('check-content', { CONTENT_DIR: content });
  };

  test('names what seems wrong with its place, and ends with 1 over an error', () => {
    const { status, output } = check('', 'Der Rat &lt;b>tagte. Kunden.');
    expect(output).toContain('x.md:7:');
    expect(output).toMatch(/error: .*: leftover-markup: /);
    expect(output).toMatch(/warning: .*: fragment: .*“Kunden\.”/);
    expect(output).toContain('1 articles: 1 errors');
    expect(status).toBe(1);
  });

  test('ends with 0 over an error in a draft', () => {
    expect(check('draft: true\n', 'Der Rat &lt;b>tagte.').status).toBe(0);
  });

  test('leaves out what the front matter accepts', () => {
    const { status, output } = check(
      'accepted: [{ rule: fragment, at: Kunden. }]\n',
      'Der Rat tagte lange. Kunden.',
    );
    expect(output).toBe('1 articles: 0 errors, 0 warnings, 0 hints\n');
    expect(status).toBe(0);
  });

  test.each(['/gibt/es/nicht.md', '--jsn'])('ends with 2 where it is called wrongly: %s', (word) => {
    const { content } = createContent();
    expect(runCommand('check-content', { CONTENT_DIR: content }, word).status).toBe(2);
  });

  test('tells what is wrong in the list of feeds', () => {
    const { content } = createContent({ 'content/feeds.yaml': '- { url: x }\n' });
    const { status, output } = runCommand('check-content', { CONTENT_DIR: content });
    expect(output).toContain('feeds.yaml:1: [0].url: expected the http or https address of a feed');
    expect(status).toBe(1);
  });
});

describe('check-site', () => {
  const page = (text: string) => `---\ntitle: X\n---\n\n${text}\n`;

  test('names what is not ready, one thing a line, and ends with 1', () => {
    const { content, folder } = createContent({
      'content/pages/impressum.md': page('[Adresse]'),
      'content/pages/datenschutz.md': page('Wir erheben nichts.'),
    });
    const { status, output } = runCommand('check-site', {
      CONTENT_DIR: content,
      OUT_DIR: join(folder, 'dist'),
    });
    const lines = output.trim().split('\n');
    expect(lines[0]).toMatch(/^There is no built site/);
    expect(lines).toContainEqual(expect.stringMatching(/^SITE_URL: expected the address of the site/));
    expect(lines).toContainEqual(expect.stringMatching(/impressum\.md:5: expected a page of your own words/));
    expect(lines.at(-1)).toBe(`${lines.length - 2} things are not ready.`);
    expect(output).not.toContain('datenschutz.md');
    expect(status).toBe(1);
  });

  test('asks for links to other sites only of a built site', () => {
    const { content, folder } = createContent();
    const variables = { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist') };
    const { status, output } = runCommand('check-site', variables, '--external');
    expect(output).toContain(`${folder}/dist: expected a built site, whose links can be followed, got none.`);
    expect(status).toBe(1);
  });

  test.each([['--extern'], ['dist']])('ends with 2 where it is called wrongly: %s', (word) => {
    const { status, output } = runCommand('check-site', {}, word);
    expect(output).toContain('Usage: npm run check:site');
    expect(status).toBe(2);
  });
});
