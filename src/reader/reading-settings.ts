import { ReaderElement } from './reader-element.ts';
import {
  applySettings,
  loadSettings,
  parseSettings,
  SETTINGS,
  type SettingName,
  type Settings,
  saveSettings,
} from './settings.ts';
import { STORED, watchStored } from './store.ts';

/**
 * The reading settings (`<reading-settings>`): brings the form that the page printed to life. What is chosen
 * holds at once, on every page, and stays in this browser.
 */
class ReadingSettings extends ReaderElement {
  readonly #frames = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
    (meta) => ({ meta, own: meta.content }),
  );

  protected connect(signal: AbortSignal): void {
    this.addEventListener('input', () => this.#choose(), { signal });
    // The form itself is reset only after its event.
    this.addEventListener('reset', () => setTimeout(() => this.#choose()), { signal });
    watchStored(STORED.settings, () => this.#show(), signal);
    // Few look for it, so that it is fetched when somebody opens the settings.
    this.addEventListener('toggle', () => void import('./offline-archive.ts'), { signal, once: true });
    this.#show();
  }

  /** Fits the form and the page to what is kept. */
  #show(): void {
    const settings = loadSettings();
    for (const name of Object.keys(SETTINGS) as SettingName[]) {
      const value = settings[name] ?? SETTINGS[name][0];
      const field = this.#form.elements.namedItem(name) as RadioNodeList | HTMLInputElement;
      if ('type' in field && field.type === 'checkbox') field.checked = value === 'on';
      else field.value = value;
    }
    this.#apply(settings);
  }

  /** Takes what the form says. */
  #choose(): void {
    const settings = parseSettings({
      hyphens: 'off',
      progress: 'off',
      ...Object.fromEntries(new FormData(this.#form)),
    });
    this.#apply(settings);
    const isKept = saveSettings(settings);
    this.say(isKept ? '' : 'Ihr Browser lässt diese Website nichts speichern. Die Wahl gilt nur hier.');
  }

  #apply(settings: Settings): void {
    applySettings(settings, document.documentElement);
    const style = getComputedStyle(document.documentElement);
    const percent = `${Math.round(Number(style.getPropertyValue('--scale')) * 100)}\u00a0%`;
    this.find('percent').textContent = percent;
    this.find('size').setAttribute('aria-valuetext', percent);
    // The browser's own frame follows the paper, where the reader has chosen one.
    for (const { meta, own } of this.#frames) meta.content = settings.theme ? style.backgroundColor : own;
  }

  get #form(): HTMLFormElement {
    return this.find('form');
  }
}

customElements.define('reading-settings', ReadingSettings);
