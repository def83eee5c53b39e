import { readStored, STORED, writeStored } from './store.ts';

/**
 * What a reader can set, with the values it may have; the first is what the site itself chooses. Each that is
 * set stands on the root element (`data-theme="sepia"`), where the style sheet finds it.
 */
export const SETTINGS = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['2', '1', '3', '4', '5', '6'],
  width: ['medium', 'narrow', 'wide'],
  spacing: ['medium', 'tight', 'loose'],
  typeface: ['serif', 'sans', 'legible'],
  hyphens: ['on', 'off'],
  progress: ['on', 'off'],
} as const;

export type SettingName = keyof typeof SETTINGS;

/** What a reader has set; what is missing stays as the site chooses it. */
export type Settings = Partial<Record<SettingName, string>>;

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** Takes from anything what are settings: known names with known values other than the site's own choice. */
export function parseSettings(value: unknown): Settings {
  const found = Object(value) as Partial<Record<SettingName, unknown>>;
  const isSet = (name: SettingName) => (SETTINGS[name] as readonly unknown[]).indexOf(found[name]) > 0;
  return Object.fromEntries(NAMES.filter(isSet).map((name) => [name, found[name]]));
}

/** What this browser keeps. */
export function loadSettings(): Settings {
  return parseSettings(readStored(STORED.settings));
}

/**
 * Keeps settings in this browser; where there are none, nothing is kept.
 * @returns whether the browser did it
 */
export function saveSettings(settings: Settings): boolean {
  return writeStored(STORED.settings, Object.keys(settings).length > 0 ? settings : undefined);
}

/** Shows the page as set, at once. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  for (const name of NAMES) {
    const value = settings[name];
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}
