import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../src/read-environment.ts';
import { buildSite, copyProject } from '../sites/build-site.ts';
import { BUILD_CLOCK, SITE_URL } from '../sites/built-sites.ts';
import { writeAdversarialContent, writeFixtureContent } from '../sites/content.ts';
import type { Check } from './check.ts';
import { sameBytes } from './checks/same-bytes.ts';
import { checksOfFolder, checksOfHostileBodies } from './checks.ts';
import type { Source } from './site-folder.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** A built site and what it is put to. */
export interface Candidate {
  readonly name: string;
  /** The built folder. */
  readonly folder: string;
  readonly source: Source | undefined;
  readonly checks: readonly Check[];
}

/**
 * Builds the sites of an audit: the operator's own at the root, the tests' own at the root and below a path, hostile
 * bodies, and the tests' site again in other time zones, locales and folders, each with a cache of its own.
 * @param work absolute path of an empty folder
 * @throws Error where a build fails
 */
export async function buildAuditedSites(work: string): Promise<Candidate[]> {
  const { content: own, now } = readEnvironment(process.env, PROJECT);
  const clock = String(Math.floor(now.getTime() / 1000));
  const { SITE_URL: ownUrl = '', ALLOW_PLACEHOLDERS: ownPlaceholders = '' } = process.env;
  const fixture = join(work, 'content');
  await writeFixtureContent(fixture);
  const hostile = join(work, 'hostile');
  writeAdversarialContent(hostile);
  const outside = { SITE_URL, SOURCE_DATE_EPOCH: BUILD_CLOCK, ALLOW_PLACEHOLDERS: '1' };

  const build = (name: string, variables: Readonly<Record<string, string>>, project = PROJECT): string => {
    console.error(`Building ${name} …`);
    const folder = join(work, name);
    const { exitCode, log } = buildSite(folder, variables, project);
    if (exitCode !== 0) throw new Error(`${name}: expected a build that succeeds, got ${exitCode}:\n${log}`);
    return folder;
  };
  const buildFixture = (name: string, variables: Readonly<Record<string, string>>, project = PROJECT) =>
    build(
      name,
      { CONTENT_DIR: fixture, ...outside, CACHE_DIR: join(work, 'caches', name), ...variables },
      project,
    );

  const moved = copyProject(join(work, 'elsewhere', 'project'));
  const movedContent = join(work, 'elsewhere', 'inhalt');
  cpSync(fixture, movedContent, { recursive: true });

  const root = buildFixture('root', { TZ: 'UTC', LC_ALL: 'C' });
  const auckland = buildFixture('auckland', { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' });
  const stJohns = buildFixture(
    'elsewhere/st-johns',
    { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', CONTENT_DIR: movedContent },
    moved,
  );
  const fixtureSource: Source = { content: fixture, now: new Date(Number(BUILD_CLOCK) * 1000) };
  return [
    {
      name: 'own',
      folder: build('own', {
        SITE_URL: ownUrl,
        ALLOW_PLACEHOLDERS: ownPlaceholders,
        CONTENT_DIR: own.path,
        SOURCE_DATE_EPOCH: clock,
      }),
      source: { content: own.path, now: new Date(Number(clock) * 1000) },
      checks: checksOfFolder(work),
    },
    {
      name: 'root',
      folder: root,
      source: fixtureSource,
      checks: [
        ...checksOfFolder(work),
        sameBytes(auckland, 'in Pacific/Auckland with de_DE.UTF-8'),
        sameBytes(stJohns, 'of another project folder, in America/St_Johns with tr_TR.UTF-8'),
      ],
    },
    {
      name: 'sub',
      folder: buildFixture('sub', { BASE_PATH: '/zeitung', CACHE_DIR: join(work, 'caches', 'root') }),
      source: fixtureSource,
      checks: checksOfFolder(work),
    },
    {
      name: 'hostile',
      folder: buildFixture('hostile-site', { CONTENT_DIR: hostile }),
      source: { content: hostile, now: fixtureSource.now },
      checks: checksOfHostileBodies(work),
    },
  ];
}
