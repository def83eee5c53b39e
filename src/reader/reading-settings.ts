import {
  applySettings,
  loadSettings,
  parseSettings,
  SETTINGS,
  type SettingName,
  saveSettings,
} from './settings.ts';
import { STORED, watchStored } from './store.ts';

/** The browser's frame in the colours of a theme, where the reader chose one (`meta[name=theme-color]`). */
const FRAME: Readonly<Record<string, string>> = { light: '#fbfaf6', sepia: '#f2e7d2', dark: '#0e1412' };

/**
 * The reading settings (`<reading-settings>`): brings the form that the page printed to life. What is chosen
 * holds at once, on every page, and stays in this browser.
 */
class ReadingSettings extends HTMLElement {
  #controller: AbortController | undefined;
  readonly #ownFrames = new Map<HTMLMetaElement, string>();

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('input', () => this.#choose(), { signal });
    this.addEventListener(
      'reset',
      () => {
        // The form itself is reset only after its event.
        queueMicrotask(() => this.#choose());
      },
      { signal },
    );
    watchStored(STORED.settings, () => this.#show(), signal);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }

  /** Fits the form and the page to what is kept. */
  #show(): void {
    const settings = loadSettings();
    for (const name of Object.keys(SETTINGS) as SettingName[]) {
      const value = settings[name] ?? SETTINGS[name][0];
      const field = this.#form.elements.namedItem(name);
      if (field instanceof RadioNodeList) field.value = value;
      else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === 'on';
      else if (field instanceof HTMLInputElement) field.value = value;
    }
    this.#apply(settings);
  }

  /** Takes what the form says. */
  #choose(): void {
    const settings = parseSettings({ hyphens: 'off', ...Object.fromEntries(new FormData(this.#form)) });
    this.#apply(settings);
    const isKept = saveSettings(settings);
    const note = this.querySelector<HTMLElement>('[data-part="note"]');
    if (note) note.hidden = isKept;
  }

  #apply(settings: ReturnType<typeof loadSettings>): void {
    applySettings(settings, document.documentElement);
    const size = this.#form.elements.namedItem('size') as HTMLInputElement;
    const percent = `${PERCENT[Number(settings.size ?? SETTINGS.size[0]) - 1]}\u00a0%`;
    size.setAttribute('aria-valuetext', percent);
    for (const part of this.querySelectorAll('[data-part="percent"]')) part.textContent = percent;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      if (!this.#ownFrames.has(meta)) this.#ownFrames.set(meta, meta.content);
      meta.content = FRAME[settings.theme ?? ''] ?? this.#ownFrames.get(meta) ?? '';
    }
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('The reading settings lack their form.');
    return form;
  }
}

/** The text sizes, in percent of the usual one, as `tokens.css` has them. */
const PERCENT = [90, 100, 115, 130, 150, 175];

customElements.define('reading-settings', ReadingSettings);
