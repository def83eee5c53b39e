/**
 * What readers leave in their own browser (localStorage), as JSON under names that begin with the site's base
 * path: two sites on one host keep apart. Nothing here throws: a browser may refuse storage, hold damaged text
 * or be full, and reading goes on.
 */

/** Everything that is kept, by name. */
export const STORED = {
  settings: 'einstellungen',
  kept: 'merkliste',
  read: 'gelesen',
  positions: 'lesestellen',
  voice: 'vorlesen',
  shortcuts: 'tastenkuerzel',
  searches: 'suchen',
} as const;

/** Told to the window when this page itself has changed what is kept; browsers tell only the other tabs. */
const CHANGED = 'lesesaal:stored';

/** The name under which the browser keeps a thing; `base` is the site's base path, such as `/`. */
export function storageKey(base: string, name: string): string {
  return `lesesaal:${base}:${name}`;
}

/** The site's base path, as every page states it. */
function siteBase(): string {
  return document.documentElement.dataset['base'] ?? '/';
}

/** What is kept under a name; undefined where nothing is, or nothing that can be read. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(storageKey(siteBase(), name)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value under a name; undefined takes away what was kept.
 * @returns whether the browser did it
 */
export function writeStored(name: string, value: unknown): boolean {
  try {
    const key = storageKey(siteBase(), name);
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    dispatchEvent(new CustomEvent(CHANGED, { detail: name }));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when what is kept under a name changes, here or in another tab, or may have while the page rested. */
export function watchStored(name: string, onChange: () => void, signal: AbortSignal): void {
  addEventListener(
    'storage',
    ({ key }) => {
      // No key means that everything was cleared.
      if (key === null || key === storageKey(siteBase(), name)) onChange();
    },
    { signal },
  );
  addEventListener(CHANGED, (event) => event instanceof CustomEvent && event.detail === name && onChange(), {
    signal,
  });
  addEventListener('pageshow', ({ persisted }) => persisted && onChange(), { signal });
}
