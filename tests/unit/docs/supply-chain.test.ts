import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const project: Readonly<Record<string, Readonly<Record<string, unknown>>>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '');

test('Every package that runs a script when it is installed is listed in allowScripts, and no other', () => {
  const withScripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = withScripts.map(([folder]) => nameOf(folder));
  expect(Object.keys(project['allowScripts'] ?? {}).sort()).toEqual([...new Set(names)].sort());
});

test('Every package is locked with the hash of its content', () => {
  const loose = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(loose.map(([folder]) => folder)).toEqual([]);
});

test('Every dependency is named in one exact version, which is the locked one', () => {
  const named = { ...project['dependencies'], ...project['devDependencies'] };
  const locked = Object.keys(named).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
  expect(Object.fromEntries(locked)).toEqual(named);
});

test('The note on the supply chain names every package that runs a script', () => {
  const note = readFileSync('docs/supply-chain.md', 'utf8');
  for (const name of Object.keys(project['allowScripts'] ?? {})) expect(note).toContain(`\`${name}\``);
});
