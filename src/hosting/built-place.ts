/** Where a built site expects to lie, as its front page says. */
export interface BuiltPlace {
  /** The base path with slashes at both ends. */
  readonly base: string | undefined;
  /** The whole address of the front page, such as `https://example.org/zeitung/`. */
  readonly address: string | undefined;
}

/**
 * Says what is wrong where a site was built for another base path: it would come without its style and scripts, and with
 * broken links.
 * @param html that of its front page
 * @param base the base path that a command was given, with slashes at both ends
 * @param command its name, as it is typed
 */
export function describeOtherBase(html: string, base: string, command: string): string | undefined {
  const { base: built } = readBuiltPlace(html);
  if (built === undefined || built === base) return undefined;
  return (
    `expected a site built for BASE_PATH=${base}, got one built for BASE_PATH=${built}. ` +
    `Give ${command} the BASE_PATH of the build, or build again.`
  );
}

/** Reads off the HTML of a built front page for which place it was made. */
export function readBuiltPlace(html: string): BuiltPlace {
  return {
    base: /<html[^>]* data-base="([^"]*)"/.exec(html)?.[1],
    address: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
  };
}
