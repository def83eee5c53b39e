/**
 * The channel (`node:diagnostics_channel`) on which a build hears, in one line, what it holds back. Astro loads the
 * loaders apart from the code that started the build, and prints thousands of lines after the content is read.
 */
export const HELD_BACK = 'lesesaal:held-back';
