import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** One import as a file writes it. */
interface Import {
  /** What stands between the quotation marks; `(computed)` where it is no plain text. */
  readonly specifier: string;
  /** Whether it vanishes when the types are taken away. */
  readonly isTypeOnly: boolean;
}

/** Reads every import of a source file: static, dynamic, re-exports and types. */
function readImports(file: string, source: string): Import[] {
  if (!file.endsWith('.astro')) return readScriptImports(source);
  const { scripts, addresses } = takeAstroApart(source);
  return [
    ...scripts.flatMap(readScriptImports),
    ...addresses.map((specifier) => ({ specifier, isTypeOnly: false })),
  ];
}

function readScriptImports(source: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean) => {
    const isText = node && ts.isStringLiteralLike(node);
    found.push({ specifier: isText ? node.text : '(computed)', isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** The code of an Astro component: its front matter, its scripts and the expressions of its template. */
function takeAstroApart(source: string): { scripts: string[]; addresses: string[] } {
  const [fenced = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  const scripts: string[] = [frontMatter];
  const addresses: string[] = [];
  const template = source
    .slice(fenced.length)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes: string, script: string) => {
      scripts.push(script);
      const address = /\bsrc="(\.[^"]*)"/.exec(attributes)?.[1];
      if (address) addresses.push(address);
      return '';
    });
  // Markup is no TypeScript, but an import within it can be recognised.
  scripts.push(...(template.match(/\bimport\([^)]*\)/g) ?? []));
  return { scripts, addresses };
}

/**
 * Says what an import leads to: `article/dates.ts` within src, `npm:zod`, `node:fs`, `astro:content`, or
 * `outside:…` for a file outside src.
 * @param file the importing file's path below src
 */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return /^\w+:|^\(/.test(specifier) ? specifier : `npm:${specifier}`;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return path.startsWith('../') ? `outside:${path}` : path;
}

/** Tells whether a target is one of those named: a file, or with a closing `/` or `:` all that begin so. */
function isAmong(target: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      target === name || (/[/:]$/.test(name) ? target.startsWith(name) : target.startsWith(`${name}/`)),
  );
}

interface Rule {
  readonly rule: string;
  readonly reason: string;
  /** The files that it binds. */
  readonly of: readonly string[];
  /** Files that it does not bind, though `of` names their room. */
  readonly except?: readonly string[];
  /** All that they may import. */
  readonly only?: readonly string[];
  /** What they may not import. */
  readonly never?: readonly string[];
  /** What they may import as a type, all the same. */
  readonly types?: readonly string[];
}

const EVERYTHING = [''];

const RULES: readonly Rule[] = [
  {
    rule: 'article/ imports only itself and zod',
    reason: 'it is pure: usable in a build, in a test and in a browser alike',
    of: ['article/'],
    only: ['article/', 'npm:zod'],
  },
  {
    rule: 'nothing but commands/ imports commands/',
    reason: 'a command is where a run begins; what others need too has a room of its own',
    of: EVERYTHING,
    except: ['commands/'],
    never: ['commands/'],
  },
  {
    rule: 'reader/ imports only article/, itself, and what offline/ shares with it',
    reason: 'it runs in the browser, where there is neither Node nor Astro',
    of: ['reader/'],
    only: [
      'article/',
      'reader/',
      'offline/names.ts',
      'offline/compare-archive.ts',
      'offline/delete-stores.ts',
      'offline/receive-json.ts',
    ],
  },
  {
    rule: 'what build, worker and pages share of offline/ imports only itself and addresses',
    reason: 'a worker, a page and a build must call the same things the same',
    of: ['offline/'],
    except: ['offline/build/', 'offline/worker/'],
    only: ['offline/', 'article/urls.ts'],
    never: ['offline/build/', 'offline/worker/'],
  },
  {
    rule: 'offline/worker/ imports only itself, what offline/ shares, addresses and Workbox',
    reason: 'it is one script that runs beside all pages, of this deploy and of others',
    of: ['offline/worker/'],
    only: [
      'offline/',
      'article/urls.ts',
      'npm:workbox-routing',
      'npm:workbox-strategies',
      'npm:workbox-expiration',
    ],
    never: ['offline/build/'],
  },
  {
    rule: 'nothing in src/ imports offline/worker/ but its types',
    reason: 'it is bundled by itself, and its code finds no page around it',
    of: EVERYTHING,
    except: ['offline/worker/'],
    never: ['offline/worker/'],
    types: ['offline/worker/'],
  },
  {
    rule: 'what build, browser and terminal share of search/ imports only article/ and itself',
    reason: 'the same query must have the same answer wherever it is asked',
    of: ['search/'],
    except: ['search/build/', 'search/compounds/', 'search/browser/', 'search/load-node.ts'],
    only: ['article/', 'search/'],
    never: ['search/build/', 'search/compounds/', 'search/browser/', 'search/load-node.ts'],
  },
  {
    rule: 'search/browser/ imports article/, the shared part of search/, and what reader/ has for every element',
    reason: 'it runs in the browser, and what it keeps there must be cleared with all the rest',
    of: ['search/browser/'],
    only: [
      'article/',
      'search/',
      'reader/store.ts',
      'reader/reader-element.ts',
      'reader/trusted-types.ts',
      '(computed)',
    ],
    never: ['search/build/', 'search/compounds/', 'search/load-node.ts'],
  },
  {
    rule: 'components/ never query',
    reason: 'they render what they are given, so that a page alone decides what it shows',
    of: ['components/'],
    never: [
      'articles.ts',
      'content-pages.ts',
      'environment.ts',
      'read-environment.ts',
      'content.config.ts',
      'astro:content',
    ],
    types: ['articles.ts'],
  },
  {
    rule: 'only articles.ts, content-pages.ts and content.config.ts ask astro:content',
    reason: 'one file answers what is published, so that pages, feeds and search can never disagree',
    of: EVERYTHING,
    except: ['articles.ts', 'content-pages.ts', 'content.config.ts', 'loader/'],
    never: ['astro:content'],
  },
  {
    rule: 'loader/ takes no more than types from astro:content',
    reason: 'it fills the collections and must not read them',
    of: ['loader/'],
    never: ['astro:content'],
    types: ['astro:content'],
  },
  {
    rule: 'markdown/ imports only article/, itself, packages and Node',
    reason: 'it makes safe HTML of text and knows neither where the text lies nor who prints it',
    of: ['markdown/'],
    only: ['article/', 'markdown/', 'npm:', 'node:'],
  },
  {
    rule: 'fetch/ imports only article/, a deadline, itself, robots-parser and Node',
    reason: 'it asks foreign servers safely and politely, and does not know what for',
    of: ['fetch/'],
    only: ['article/', 'markdown/deadline.ts', 'fetch/', 'npm:robots-parser', 'node:'],
  },
  {
    rule: 'only import/, checks/ and commands/ import fetch/',
    reason: 'no build and no page asks foreign servers',
    of: EVERYTHING,
    except: ['fetch/', 'import/', 'checks/', 'commands/'],
    never: ['fetch/'],
  },
  {
    rule: 'import/ imports article/, fetch/, markdown/, loader/, the words of search/compounds/, itself, packages, Node',
    reason: 'it makes files of foreign text, and neither prints nor serves them',
    of: ['import/'],
    only: ['article/', 'fetch/', 'markdown/', 'loader/', 'search/compounds/', 'import/', 'npm:', 'node:'],
  },
  {
    rule: 'only commands/ and checks/ import import/',
    reason: 'no build depends on what turns foreign text into content',
    of: EVERYTHING,
    except: ['import/', 'commands/', 'checks/'],
    never: ['import/'],
  },
  {
    rule: 'only commands/ imports checks/',
    reason: 'they look at a whole site before a deploy, and no build waits for them',
    of: EVERYTHING,
    except: ['checks/', 'commands/'],
    never: ['checks/'],
  },
  {
    rule: 'checks/ imports only what it asks',
    reason: 'it has no rules of its own where a build or another command has them',
    of: ['checks/'],
    only: [
      'checks/',
      'article/',
      'loader/',
      'fetch/',
      'import/check-articles.ts',
      'import/feeds/feed-list.ts',
      'hosting/',
      'check-settings.ts',
      'read-environment.ts',
      'node:',
    ],
  },
  {
    rule: 'deploy/ imports only itself, what others call the files of a site, read-environment.ts, and Node',
    reason: 'it is given a built folder, and knows nothing of what is in it but the names and its place',
    of: ['deploy/'],
    only: [
      'deploy/',
      'article/urls.ts',
      'hosting/built-place.ts',
      'hosting/hosts/plan.ts',
      'offline/names.ts',
      'read-environment.ts',
      'node:',
    ],
  },
  {
    rule: 'only commands/ imports deploy/',
    reason: 'no build depends on where the site will lie',
    of: EVERYTHING,
    except: ['deploy/', 'commands/'],
    never: ['deploy/'],
  },
  {
    rule: 'hosting/ and formats/ import nothing that prints or loads',
    reason: 'they are given articles and folders, and make bytes of them',
    of: ['hosting/', 'formats/'],
    never: ['pages/', 'components/', 'layouts/', 'loader/'],
  },
  {
    rule: 'only pages/ and layouts/ import publishing/',
    reason: 'it binds the formats to the site that is being built; whatever makes bytes is told all it needs',
    of: EVERYTHING,
    except: ['publishing/', 'pages/', 'layouts/'],
    never: ['publishing/'],
  },
  {
    rule: 'formats/ take no more than types from articles.ts',
    reason: 'they are given articles, and never ask for them',
    of: ['formats/'],
    never: ['articles.ts', 'content-pages.ts', 'environment.ts', 'site.ts'],
    types: ['articles.ts'],
  },
  {
    rule: 'licences/ imports only itself and Node',
    reason: 'it reads what packages say of themselves, and asks nobody else',
    of: ['licences/'],
    only: ['licences/', 'node:'],
    types: ['npm:vite'],
  },
  {
    rule: 'fonts/ imports only itself, Node and the font packages',
    reason: 'it makes files of fonts and knows nothing of what is printed with them',
    of: ['fonts/'],
    only: ['fonts/', 'node:', 'npm:subset-font', 'npm:harfbuzzjs'],
    types: ['npm:astro'],
  },
  {
    rule: 'nothing in src/ imports fonts/ but the typefaces of cards',
    reason: 'style sheets take in what it makes; only pictures need fonts that no browser reads',
    of: EVERYTHING,
    except: ['fonts/', 'formats/cards/typefaces.ts'],
    never: ['fonts/'],
  },
  {
    rule: 'only the search loaders compute what they import',
    reason: 'an import that is not written out escapes every other rule',
    of: EVERYTHING,
    except: ['search/browser/load-browser.ts', 'search/load-node.ts'],
    never: ['(computed)'],
  },
  {
    rule: 'no file imports from outside src/',
    reason: 'what the site is made of lies in src/, and content is read through loader/',
    of: EVERYTHING,
    never: ['outside:'],
  },
];

/** Finds what a file imports against the rules, in words. */
function findViolations(file: string, source: string, rules: readonly Rule[]): string[] {
  const binding = rules.filter(
    ({ of, except = [] }) => (of === EVERYTHING || isAmong(file, of)) && !isAmong(file, except),
  );
  return readImports(file, source).flatMap(({ specifier, isTypeOnly }) => {
    const target = targetOf(file, specifier);
    return binding
      .filter(({ only, never = [], types = [] }) => {
        if (isTypeOnly && isAmong(target, types)) return false;
        return isAmong(target, never) || (only !== undefined && !isAmong(target, only));
      })
      .map(({ rule, reason }) => `src/${file} imports “${specifier}”, but ${rule}: ${reason}.`);
  });
}

/** Every path below src/, folders too, with forward slashes. */
const paths = readdirSync(SRC, { recursive: true, withFileTypes: true }).map((entry) => ({
  path: relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'),
  isFile: entry.isFile(),
}));

const files = paths
  .filter(({ path, isFile }) => isFile && /\.(?:ts|mjs|js|astro)$/.test(path))
  .map(({ path }) => ({ file: path, source: readFileSync(join(SRC, path), 'utf8') }));

describe('the rooms of src/', () => {
  test.each(RULES)('hold: $rule', (rule) => {
    expect(files.flatMap(({ file, source }) => findViolations(file, source, [rule]))).toEqual([]);
  });

  test('are those that the rules know', () => {
    const known = [
      'article/',
      'loader/',
      'markdown/',
      'search/',
      'reader/',
      'offline/',
      'hosting/',
      'deploy/',
      'formats/',
      'publishing/',
      'fonts/',
      'fetch/',
      'import/',
      'checks/',
      'licences/',
      'layouts/',
      'components/',
      'pages/',
      'styles/',
      'commands/',
      'site.ts',
      'check-settings.ts',
      'environment.ts',
      'read-environment.ts',
      'articles.ts',
      'content-pages.ts',
      'content.config.ts',
    ];
    expect(paths.filter(({ path, isFile }) => isFile && !isAmong(path, known))).toEqual([]);
  });

  test.each(RULES)(
    'have the files that a rule names: $rule',
    ({ of, except = [], only = [], never = [] }) => {
      const named = [...of, ...except, ...only, ...never].filter((name) => /^[\w-]+[/.]/.test(name));
      const missing = named.filter((name) => !files.some(({ file }) => isAmong(file, [name])));
      expect(missing).toEqual([]);
    },
  );

  test('have no utils, helpers or common, and no index.ts', () => {
    const vague = paths.filter(({ path }) => {
      const name = posix.basename(path);
      return /^(?:utils?|helpers?|common)(?:\.|$)/i.test(name) || /^index\.(?:ts|mjs|js)$/.test(name);
    });
    expect(vague).toEqual([]);
  });

  test('lead a browser to no package, to Node or to Astro, however long the way', () => {
    const sources = new Map(files.map(({ file, source }) => [file, source]));
    const strangers: string[] = [];
    const seen = new Set<string>();
    const follow = (file: string, way: readonly string[]): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { specifier, isTypeOnly } of readImports(file, sources.get(file) ?? '')) {
        const target = targetOf(file, specifier);
        if (isTypeOnly || target === '(computed)') continue;
        if (sources.has(target)) follow(target, [...way, target]);
        else strangers.push([...way, specifier].join(' → '));
      }
    };
    const entries = files
      .map(({ file }) => file)
      .filter((file) => isAmong(file, ['reader/', 'search/browser/']));
    for (const entry of entries) follow(entry, [entry]);
    expect(strangers).toEqual([]);
  });
});

describe('the import reader', () => {
  test.each([
    { source: "import a from 'zod';", found: ['zod'] },
    { source: 'import { a } from "./x.ts";', found: ['./x.ts'] },
    { source: "import * as a from 'node:fs';", found: ['node:fs'] },
    { source: "import './x.css';", found: ['./x.css'] },
    { source: "import {\n  a,\n  b,\n} from './x.ts';", found: ['./x.ts'] },
    { source: "import { type A, b } from './x.ts';", found: ['./x.ts'] },
    { source: "import { type A } from './x.ts';", found: ['./x.ts'] },
    { source: "import type { A } from './x.ts';", found: ['type ./x.ts'] },
    { source: "import type A from './x.ts';", found: ['type ./x.ts'] },
    { source: "export { a } from './x.ts';", found: ['./x.ts'] },
    { source: "export * from './x.ts';", found: ['./x.ts'] },
    { source: "export type { A } from './x.ts';", found: ['type ./x.ts'] },
    { source: "const a = await import('./x.ts');", found: ['./x.ts'] },
    { source: 'const a = await import(`./x.ts`);', found: ['./x.ts'] },
    { source: "const a = await import(/* @vite-ignore */ './x.ts');", found: ['./x.ts'] },
    { source: 'const a = await import(address);', found: ['(computed)'] },
    { source: "type A = import('./x.ts').A;", found: ['type ./x.ts'] },
    { source: "import a from './a.ts';\nimport b from './b.ts';", found: ['./a.ts', './b.ts'] },
    { source: "// import a from './x.ts';", found: [] },
    { source: "/* import('./x.ts') */", found: [] },
    { source: 'const a = "import a from \'./x.ts\'";', found: [] },
    { source: 'const a = import.meta.env;', found: [] },
    { source: '', found: [] },
  ])('finds in $source: $found', ({ source, found }) => {
    expect(print(readImports('x.ts', source))).toEqual(found);
  });

  test.each([
    { source: "---\nimport A from './A.astro';\n---\n<A />", found: ['./A.astro'] },
    { source: "---\nimport type { A } from '../a.ts';\n---\n", found: ['type ../a.ts'] },
    { source: "<script>\n  import '../reader/a.ts';\n</script>", found: ['../reader/a.ts'] },
    {
      source: "---\nimport a from './a.ts';\n---\n<script>import './b.ts';</script>",
      found: ['./a.ts', './b.ts'],
    },
    { source: '<script src="../reader/a.ts"></script>', found: ['../reader/a.ts'] },
    { source: "<p>{(await import('../a.ts')).b}</p>", found: ['../a.ts'] },
    { source: '<p>{await import(address)}</p>', found: ['(computed)'] },
    { source: "<!-- {await import('../a.ts')} --><p>import a from 'b'</p>", found: [] },
  ])('finds in the component $source: $found', ({ source, found }) => {
    expect(print(readImports('x.astro', source))).toEqual(found);
  });

  test.each([
    { file: 'articles.ts', specifier: './article/dates.ts', target: 'article/dates.ts' },
    { file: 'pages/archiv/[year]/index.astro', specifier: '../../../articles.ts', target: 'articles.ts' },
    { file: 'layouts/Page.astro', specifier: '../styles/site.css?inline', target: 'styles/site.css' },
    { file: 'site.ts', specifier: '../content/x.md', target: 'outside:../content/x.md' },
    { file: 'site.ts', specifier: 'zod', target: 'npm:zod' },
    { file: 'site.ts', specifier: '@astrojs/markdown-remark', target: 'npm:@astrojs/markdown-remark' },
    { file: 'site.ts', specifier: 'node:fs/promises', target: 'node:fs/promises' },
    { file: 'site.ts', specifier: 'astro:content', target: 'astro:content' },
  ])('takes $specifier in $file for $target', ({ file, specifier, target }) => {
    expect(targetOf(file, specifier)).toBe(target);
  });

  test('overlooks no import in any file of src/', () => {
    const overlooked = files.filter(({ file, source }) => {
      const lines = source.match(/^\s*(?:import\b.*?|\} from )['"][^'"]+['"]/gm) ?? [];
      return readImports(file, source).length < lines.length;
    });
    expect(overlooked).toEqual([]);
  });

  function print(imports: readonly Import[]): string[] {
    return imports.map(({ specifier, isTypeOnly }) => `${isTypeOnly ? 'type ' : ''}${specifier}`);
  }
});

describe('the rules', () => {
  test('name the file, the import, the rule and the reason', () => {
    expect(findViolations('article/dates.ts', "import { site } from '../site.ts';", RULES)).toEqual([
      'src/article/dates.ts imports “../site.ts”, but article/ imports only itself and zod: ' +
        'it is pure: usable in a build, in a test and in a browser alike.',
    ]);
  });

  test.each([
    { file: 'article/x.ts', source: "import fs from 'node:fs';" },
    { file: 'article/x.ts', source: "import type { Loader } from 'astro/loaders';" },
    { file: 'article/x.ts', source: "import { z } from 'zod-other';" },
    { file: 'pages/x.astro', source: "---\nimport { run } from '../commands/run.ts';\n---" },
    { file: 'hosting/x.ts', source: "import { fetchSource } from '../fetch/fetch-source.ts';" },
    { file: 'hosting/x.ts', source: "import { checkSetup } from '../checks/setup.ts';" },
    { file: 'checks/x.ts', source: "import { buildSite } from '../commands/site-build.ts';" },
    { file: 'reader/x.ts', source: "import { join } from 'node:path';" },
    { file: 'reader/x.ts', source: "import { build } from '../offline/worker/build.ts';" },
    { file: 'offline/names.ts', source: "import { build } from './worker/build.ts';" },
    { file: 'offline/worker/x.ts', source: "import { readStored } from '../../reader/store.ts';" },
    { file: 'reader/x.ts', source: "import { site } from '../site.ts';" },
    { file: 'search/engine.ts', source: "import { buildIndex } from './build/build-index.ts';" },
    { file: 'search/engine.ts', source: "import { loadLexicon } from './compounds/lexicon.ts';" },
    { file: 'search/browser/x.ts', source: "import { loadLexicon } from '../compounds/lexicon.ts';" },
    { file: 'search/engine.ts', source: "import { readStored } from '../reader/store.ts';" },
    { file: 'search/browser/x.ts', source: "import { loadKept } from '../../reader/keeping.ts';" },
    { file: 'search/browser/x.ts', source: "import { loadEngine } from '../load-node.ts';" },
    { file: 'search/engine.ts', source: "import type { AstroIntegration } from 'astro';" },
    { file: 'components/X.astro', source: "---\nimport { getLibrary } from '../articles.ts';\n---" },
    { file: 'components/X.astro', source: "---\nimport { getPages } from '../content-pages.ts';\n---" },
    { file: 'components/X.astro', source: "<p>{(await import('../environment.ts')).environment.base}</p>" },
    { file: 'pages/x.astro', source: "---\nimport { getCollection } from 'astro:content';\n---" },
    { file: 'pages/x.ts', source: "import type { DataEntry } from 'astro:content';" },
    { file: 'loader/x.ts', source: "import { getCollection } from 'astro:content';" },
    { file: 'markdown/x.ts', source: "import { site } from '../site.ts';" },
    { file: 'markdown/x.ts', source: "import { x } from 'astro:content';" },
    { file: 'hosting/x.ts', source: "import { articleLoader } from '../loader/articles.ts';" },
    { file: 'formats/x.ts', source: "export { default } from '../components/X.astro';" },
    { file: 'fonts/x.ts', source: "import { environment } from '../environment.ts';" },
    { file: 'fonts/x.ts', source: "import { build } from 'astro';" },
    { file: 'layouts/X.astro', source: "---\nimport { FACES } from '../fonts/faces.ts';\n---" },
    { file: 'site.ts', source: 'export const x = await import(address);' },
    { file: 'pages/x.ts', source: "import text from '../../content/x.md?raw';" },
  ])('forbid $file: $source', ({ file, source }) => {
    expect(findViolations(file, source, RULES)).not.toEqual([]);
  });

  test.each([
    { file: 'article/x.ts', source: "import { z } from 'zod';\nimport { slugify } from './slug.ts';" },
    { file: 'commands/x.ts', source: "import { run } from './run.ts';" },
    { file: 'reader/x.ts', source: "import { formatCount } from '../article/german.ts';" },
    { file: 'search/engine.ts', source: "import { toTerm } from './query.ts';" },
    { file: 'search/browser/x.ts', source: "import { readStored } from '../../reader/store.ts';" },
    { file: 'search/build/integration.ts', source: "import { join } from 'node:path';" },
    { file: 'components/X.astro', source: "---\nimport type { Body } from '../articles.ts';\n---" },
    { file: 'fonts/x.ts', source: "import type { AstroIntegration } from 'astro';" },
    { file: 'articles.ts', source: "import { getCollection } from 'astro:content';" },
    { file: 'loader/x.ts', source: "import type { DataEntry } from 'astro:content';" },
    { file: 'markdown/x.ts', source: "import { visit } from 'unist-util-visit';\nimport vm from 'node:vm';" },
    { file: 'pages/x.astro', source: "---\nimport { getLibrary } from '../articles.ts';\n---" },
  ])('allow $file: $source', ({ file, source }) => {
    expect(findViolations(file, source, RULES)).toEqual([]);
  });
});
