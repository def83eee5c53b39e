import { spawnSync } from 'node:child_process';
import { cpSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_FROM } from '../../src/checks/built-site.ts';
import type { BuiltSite } from './built-sites.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/**
 * Builds one site.
 * @param folder absolute path of the folder to write
 * @param variables of the environment, for this build alone
 * @param project absolute path of the project whose code builds it
 */
export function buildSite(
  folder: string,
  variables: Readonly<Record<string, string>>,
  project: string = PROJECT,
): BuiltSite {
  const {
    SITE_URL: _url,
    BASE_PATH: _base,
    CONTENT_DIR: _content,
    CACHE_DIR: _cache,
    SOURCE_DATE_EPOCH: _epoch,
    ALLOW_PLACEHOLDERS: _allow,
    ...rest
  } = process.env;
  // The test runner marks its processes as tests; a build must not notice.
  const { NODE_ENV: _node, VITEST: _vitest, ...env } = rest;
  const result = spawnSync('node', ['src/commands/build.ts'], {
    cwd: project,
    // Colours would stand between the words that tests look for; a CI run turns them on.
    env: { ...env, NO_COLOR: '1', ...variables, OUT_DIR: folder },
    encoding: 'utf8',
  });
  return { folder, log: `${result.stdout}${result.stderr}`, exitCode: result.status };
}

/**
 * Copies what a build reads of the project to another place; its packages stay where they are.
 * @param settings what stands in `src/site.ts` in the place of the project's own
 * @returns the folder of the copy
 */
export function copyProject(copy: string, settings: object = {}): string {
  for (const name of BUILT_FROM) cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  renameSync(join(copy, 'src', 'site.ts'), join(copy, 'src', 'own-site.ts'));
  writeFileSync(
    join(copy, 'src', 'site.ts'),
    `import { site as own } from './own-site.ts';\nexport const site = { ...own, ...${JSON.stringify(settings)} };\n`,
  );
  return copy;
}
