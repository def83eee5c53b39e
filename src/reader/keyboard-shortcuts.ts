import { KEPT_ANSWER, toggleKept } from './keeping.ts';
import { ReaderElement } from './reader-element.ts';
import { readStored, STORED, watchStored, writeStored } from './store.ts';

/** Where letters are text, or choose in a list, they are no shortcuts. */
const TYPING = 'input, select, textarea, [contenteditable], [popover]:popover-open';

const STORIES = 'main .story-title a';

/**
 * Single keys for the whole site (`<keyboard-shortcuts>`), and the sheet that lists them. They do nothing while
 * one types, and can be switched off (WCAG 2.1.4).
 */
class KeyboardShortcuts extends ReaderElement {
  readonly #actions: Readonly<Record<string, () => void>> = {
    '/': () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
    j: () => this.#step(1),
    k: () => this.#step(-1),
    o: () => currentStory()?.click(),
    m: () => this.#keep(),
    '?': () => this.#openSheet(),
  };

  protected connect(signal: AbortSignal): void {
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    const show = () => {
      this.#switch.checked = readStored(STORED.shortcuts) !== 'off';
    };
    watchStored(STORED.shortcuts, show, signal);
    show();
    // Where nothing can be kept, the switch holds as long as the page.
    this.#switch.addEventListener(
      'change',
      () => writeStored(STORED.shortcuts, this.#switch.checked ? undefined : 'off'),
      { signal },
    );
    this.find('open').addEventListener('click', () => this.#openSheet(), { signal });
  }

  #onKey(event: KeyboardEvent): void {
    const act = this.#actions[event.key];
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (!act || hasModifier || event.defaultPrevented || !this.#switch.checked) return;
    if (document.querySelector('dialog[open]') || (event.target as Element).closest?.(TYPING)) return;
    event.preventDefault();
    act();
  }

  /** Moves the focus from story to story. */
  #step(by: 1 | -1): void {
    const stories = [...document.querySelectorAll<HTMLElement>(STORIES)];
    const current = currentStory();
    const at = current ? stories.indexOf(current) + by : 0;
    stories[Math.max(0, Math.min(at, stories.length - 1))]?.focus();
  }

  /** Keeps the story that has the focus, or the article that is being read. */
  #keep(): void {
    const marks = currentStory()?.closest('article, li')?.querySelector<HTMLElement>('story-marks');
    if (marks) this.say(KEPT_ANSWER[toggleKept(marks)]);
    else document.querySelector<HTMLElement>('[data-part="merken"]')?.click();
  }

  #openSheet(): void {
    this.find<HTMLDialogElement>('sheet').showModal();
  }

  get #switch(): HTMLInputElement {
    return this.find('switch');
  }
}

/** The headline of the story in which the focus is. */
function currentStory(): HTMLElement | null | undefined {
  return document.activeElement?.closest('.story, .lead')?.querySelector<HTMLElement>('.story-title a');
}

customElements.define('keyboard-shortcuts', KeyboardShortcuts);
