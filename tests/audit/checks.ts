import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { compressed } from './checks/compressed.ts';
import { htmlValidate } from './checks/html-validate.ts';
import { type Leaks, leaks } from './checks/leaks.ts';
import { links } from './checks/links.ts';
import { nuHtml } from './checks/nu-html.ts';
import { origins } from './checks/origins.ts';
import { published } from './checks/published.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** What of this machine and its environment may stand in no site. */
function ownLeaks(paths: readonly string[]): Leaks {
  return { paths: [PROJECT, homedir(), ...paths], variables: process.env };
}

/**
 * All checks that a built site can be put to by itself.
 * @param paths of the machine that built it, beside the project's own
 */
export function checksOfFolder(...paths: readonly string[]): Check[] {
  return [links, origins, published, leaks(ownLeaks(paths)), compressed, htmlValidate, nuHtml];
}

/** The checks whose results no author's text can change: it may name what there is not, and markup has values of his. */
export function checksOfHostileBodies(...paths: readonly string[]): Check[] {
  return [origins, published, leaks({ ...ownLeaks(paths), hasLookalikes: true }), compressed];
}
