/**
 * The first of the languages that a source names which is a language tag, in its canonical form: `de_de` → `de-DE`.
 * @returns undefined where none is; `und` says that the language is unknown
 */
export function firstLanguage(names: readonly (string | undefined)[]): string | undefined {
  for (const name of names) {
    const tag = name?.trim().replaceAll('_', '-') ?? '';
    if (!/^(?!und\b)[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      // A tag in form only, such as `de-DE-DE`.
    }
  }
  return undefined;
}
