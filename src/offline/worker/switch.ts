import { deleteStores } from '../delete-stores.ts';
import { type Deploy, FILES } from '../names.ts';
import { receiveJson } from '../receive-json.ts';
import { base, scope } from './scope.ts';

/** What the worker has heard of the emergency switch since it started. */
let heard: 'nothing' | 'asking' | 'no answer' | 'on' | 'off' = 'nothing';

/** Tells whether reading without a network was switched off: from then on the worker answers nothing and stores nothing. */
export function isOff(): boolean {
  return heard === 'off';
}

/**
 * Asks the host whether reading without a network is switched off: with the first request since the worker started and,
 * where the host did not answer, with the next page again.
 */
export async function askOnce(isForPage: boolean): Promise<void> {
  if (heard === 'nothing' || (heard === 'no answer' && isForPage)) await ask();
}

/** Asks the host whether reading without a network is switched off, and obeys. */
export async function ask(): Promise<void> {
  heard = 'asking';
  const deploy = await receiveJson<Deploy>(base + FILES.deploy);
  if (deploy?.off) await switchOff();
  // A page may have said so meanwhile.
  else if (!isOff()) heard = deploy ? 'on' : 'no answer';
}

/** Takes away everything that is stored, and this worker; it may still stand beside pages that are open. */
export async function switchOff(): Promise<void> {
  heard = 'off';
  await scope.registration.unregister();
  await deleteStores(base);
}
