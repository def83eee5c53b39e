import { channel } from 'node:diagnostics_channel';
import type { Redirect } from './redirects.ts';

/** What hosts must know of addresses that are not what they were, all with the base path. */
export interface Moved {
  readonly redirects: readonly Redirect[];
  /** Addresses of withdrawn articles. */
  readonly withdrawn: readonly string[];
}

/** Where the pages of a build tell the build what moved: they are bundled apart, and share no module with it. */
export const MOVED = 'lesesaal:moved';

/** Tells the build that is running what moved. */
export function tellMoved(moved: Moved): void {
  channel(MOVED).publish(moved);
}
