import { KEPT_ANSWER, toggleKept } from './keeping.ts';
import { ReaderElement } from './reader-element.ts';
import { readStored, STORED, writeStored } from './store.ts';

/** Where letters are text, or choose in a list, they are no shortcuts. */
const TYPING = 'input, select, textarea, [contenteditable], dialog[open], [popover]:popover-open';

const STORIES = 'main .story-title a';

/**
 * Single keys for the whole site (`<keyboard-shortcuts>`), and the sheet that lists them. They do nothing while
 * one types, and can be switched off (WCAG 2.1.4).
 */
class KeyboardShortcuts extends ReaderElement {
  protected connect(signal: AbortSignal): void {
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#switch.checked = isOn();
    this.#switch.addEventListener(
      'change',
      () => writeStored(STORED.shortcuts, this.#switch.checked ? undefined : 'off'),
      { signal },
    );
    this.find('open').addEventListener('click', () => this.#openSheet(), { signal });
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (hasModifier || event.defaultPrevented || !isOn()) return;
    if (target instanceof Element && target.closest(TYPING)) return;
    const isDone = this.#act(key);
    if (isDone) event.preventDefault();
  }

  /** @returns whether the key means something here */
  #act(key: string): boolean {
    if (key === '/') return focus(document.querySelector<HTMLElement>('input[type="search"]'));
    if (key === 'j') return this.#step(1);
    if (key === 'k') return this.#step(-1);
    if (key === 'o') return open(currentStory() ?? document.querySelector<HTMLElement>(STORIES));
    if (key === 'm') return this.#keep();
    if (key === '?') return this.#openSheet();
    return false;
  }

  /** Moves the focus from story to story. */
  #step(by: 1 | -1): boolean {
    const stories = [...document.querySelectorAll<HTMLElement>(STORIES)];
    const current = currentStory();
    const at = current ? stories.indexOf(current) + by : 0;
    return focus(stories[Math.max(0, Math.min(at, stories.length - 1))] ?? null);
  }

  /** Keeps the story that has the focus, or the article that is being read. */
  #keep(): boolean {
    const tools = document.querySelector<HTMLElement>('[data-part="merken"]');
    const marks = currentStory()?.closest('article, li')?.querySelector<HTMLElement>('story-marks');
    if (marks) this.say(KEPT_ANSWER[toggleKept(marks)]);
    else tools?.click();
    return Boolean(marks ?? tools);
  }

  #openSheet(): boolean {
    this.find<HTMLDialogElement>('sheet').showModal();
    return true;
  }

  get #switch(): HTMLInputElement {
    return this.find('switch');
  }
}

function isOn(): boolean {
  return readStored(STORED.shortcuts) !== 'off';
}

/** The headline of the story in which the focus is. */
function currentStory(): HTMLElement | null {
  return (
    document.activeElement?.closest('.story, .lead')?.querySelector<HTMLElement>('.story-title a') ?? null
  );
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

function open(link: HTMLElement | null): boolean {
  link?.click();
  return link !== null;
}

customElements.define('keyboard-shortcuts', KeyboardShortcuts);
