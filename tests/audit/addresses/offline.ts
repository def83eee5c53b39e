import type { ArchiveList } from '../../../src/offline/names.ts';
import type { WorkerBuild } from '../../../src/offline/worker/build.ts';
import type { Address } from './address.ts';

/** What the list of the archive has a browser store. */
export function addressesInList(json: string, base: string): Address[] {
  const { files }: ArchiveList = JSON.parse(json);
  return below(base, Object.keys(files), 'a file of the archive');
}

/**
 * What the worker stores with every deploy, as the build tells it in the script's first line.
 * @throws Error where the line is not there
 */
export function addressesInWorker(script: string, base: string): Address[] {
  const told = /^const WORKER_BUILD = (.*);\n/.exec(script)?.[1];
  if (told === undefined) throw new Error('expected a first line with WORKER_BUILD, got another.');
  const { shell, assets, index }: WorkerBuild = JSON.parse(told);
  return below(base, [...shell, ...assets, ...index], 'a file of the worker');
}

function below(base: string, paths: readonly string[], at: string): Address[] {
  return paths.map((path) => ({ text: base + path, use: 'load', at }));
}
