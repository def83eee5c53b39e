/**
 * The words that an element's classes and id are made of, in lower case: `article-header__leadText` is article,
 * header, lead and text.
 */
export function tokensOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-zäöüß\d]+/)
    .filter((token) => token !== '');
}

/** Tells whether one of these words matches. */
export function hasToken(element: Element, pattern: RegExp): boolean {
  return tokensOf(element).some((token) => pattern.test(token));
}
