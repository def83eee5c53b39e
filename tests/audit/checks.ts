import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { compressed } from './checks/compressed.ts';
import { htmlValidate } from './checks/html-validate.ts';
import { leaks } from './checks/leaks.ts';
import { links } from './checks/links.ts';
import { nuHtml } from './checks/nu-html.ts';
import { origins } from './checks/origins.ts';
import { published } from './checks/published.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Nothing of this machine and its environment stands in a site. */
export function leaksOfMachine(...paths: readonly string[]): Check {
  return leaks({ paths: [PROJECT, homedir(), ...paths], variables: process.env });
}

/**
 * All checks that a built site can be put to by itself.
 * @param paths of the machine that built it, beside the project's own
 */
export function checksOfFolder(...paths: readonly string[]): Check[] {
  return [links, ...checksOfHostileBodies(...paths), htmlValidate, nuHtml];
}

/** The checks whose results no author's text can change: it may name what there is not, and markup has values of his. */
export function checksOfHostileBodies(...paths: readonly string[]): Check[] {
  return [origins, published, leaksOfMachine(...paths), compressed];
}
