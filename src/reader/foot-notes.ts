import { ReaderElement } from './reader-element.ts';

/** What holds an opened note itself; after other blocks it is a block of its own. */
const HOLDERS = 'li, td, th, dd, dt';

/**
 * Opens footnotes in place (`<foot-notes>` within the body): the number shows the note below its paragraph;
 * the number again, Escape or the button closes it. Without script the number leads to the foot of the text.
 */
class FootNotes extends ReaderElement {
  readonly #opened = new Map<HTMLAnchorElement, HTMLElement>();

  protected connect(signal: AbortSignal): void {
    for (const link of this.closest('.prose')?.querySelectorAll<HTMLAnchorElement>('[data-footnote-ref]') ??
      []) {
      link.ariaLabel = `Fußnote ${link.textContent}`;
      link.ariaExpanded = 'false';
      link.addEventListener(
        'click',
        (event) => {
          event.preventDefault();
          if (this.#opened.has(link)) this.#close(link);
          else this.#open(link);
        },
        { signal },
      );
    }
  }

  #open(link: HTMLAnchorElement): void {
    const block = link.closest(`${HOLDERS}, .prose > *, search-marks > *, p`);
    const source = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!block || !source) return;
    const note = document.createElement('aside');
    note.className = 'footnote-here ui';
    note.lang = 'de';
    note.role = 'note';
    note.ariaLabel = link.ariaLabel;
    note.tabIndex = -1;
    const text = document.createElement('div');
    text.lang = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    text.append(...source.cloneNode(true).childNodes);
    note.append(text);
    for (const back of note.querySelectorAll('[data-footnote-backref]')) back.remove();
    for (const named of note.querySelectorAll('[id]')) named.removeAttribute('id');
    const button = document.createElement('button');
    button.className = 'button';
    button.textContent = 'Schließen';
    button.addEventListener('click', () => this.#close(link));
    note.append(button);
    note.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close(link));
    if (block.matches(HOLDERS)) block.append(note);
    else block.after(note);
    this.#opened.set(link, note);
    link.ariaExpanded = 'true';
    note.focus();
  }

  #close(link: HTMLAnchorElement): void {
    this.#opened.get(link)?.remove();
    this.#opened.delete(link);
    link.ariaExpanded = 'false';
    link.focus();
  }
}

customElements.define('foot-notes', FootNotes);
