import { askWorker } from './ask-worker.ts';
import { KEPT_ANSWER, loadKept, saveKept } from './keeping.ts';
import type { KeptArticle } from './kept.ts';
import { importKept, printExport } from './kept-file.ts';
import { ReaderElement } from './reader-element.ts';
import { readStored, STORED, watchStored, writeStored } from './store.ts';

/** No list that this site wrote is larger; in bytes. */
const MAX_FILE = 5_000_000;

/**
 * The reading list (`<reading-list>`): shows what is kept in this browser, newest first, lets it go and takes
 * that back, hands it out as a file and takes one in; and clears all that the site keeps here, in one place.
 */
class ReadingList extends ReaderElement {
  /** Takes the last step back and tells whether that worked. */
  #undo: (() => boolean) | undefined;

  protected connect(signal: AbortSignal): void {
    const on = (name: string, type: string, act: () => void) =>
      this.find(name).addEventListener(type, act, { signal });
    on('export', 'click', () => this.#export());
    on('import', 'change', () => void this.#import());
    on('clear', 'click', () => this.#clear());
    on('undo', 'click', () => {
      const isDone = this.#undo?.();
      if (document.activeElement === this.find('undo')) this.find('clear').focus();
      this.#report(isDone ? 'Wiederhergestellt.' : KEPT_ANSWER.refused);
    });
    const show = () => this.#show();
    watchStored(STORED.kept, show, signal);
    show();
  }

  #show(): void {
    const kept = loadKept();
    this.find('list').replaceChildren(...kept.map((entry) => this.#printEntry(entry)));
    this.find('count').textContent = kept.length === 0 ? 'Noch nichts gemerkt' : `${kept.length} Artikel`;
    this.find('empty').hidden = kept.length > 0;
    this.find('export').hidden = kept.length === 0;
    void this.#showStored(kept);
  }

  /** Says of each article whether it opens without a network, once that is so. */
  async #showStored(kept: readonly KeptArticle[]): Promise<void> {
    const answer = await askWorker({ ask: 'keep', ids: kept.map(({ id }) => id) });
    for (const [at, { id }] of kept.entries()) {
      const entry = this.find('list').children[at];
      if (entry) this.find('stored', entry).hidden = !answer?.stored.includes(id);
    }
    if (answer?.isFull)
      this.#report('In diesem Browser ist kein Platz mehr, um alle Artikel für unterwegs zu speichern.');
  }

  #printEntry(entry: KeptArticle): Node {
    const template = this.querySelector('template')?.content.firstElementChild?.cloneNode(true);
    if (!(template instanceof HTMLElement)) throw new Error('The reading list lacks its template.');
    for (const name of ['topic', 'date', 'minutes'] as const)
      this.find(name, template).textContent = entry[name];
    const link = this.find<HTMLAnchorElement>('link', template);
    link.textContent = entry.title;
    link.href = (link.dataset['href'] ?? '').replace('ID', entry.id);
    const button = this.find('remove', template);
    button.ariaLabel = `Entfernen: ${entry.title}`;
    button.addEventListener('click', () => this.#remove(entry));
    return template;
  }

  #remove(entry: KeptArticle): void {
    const before = loadKept();
    const at = before.findIndex(({ id }) => id === entry.id);
    if (!saveKept(before.filter(({ id }) => id !== entry.id))) {
      this.#report(KEPT_ANSWER.refused);
      return;
    }
    this.#report(`„${entry.title}“ entfernt.`, () => {
      const isSaved = saveKept([...loadKept(), entry]);
      this.find('list').children[at]?.querySelector('a')?.focus();
      return isSaved;
    });
    this.find('undo').focus();
  }

  #export(): void {
    const url = URL.createObjectURL(new Blob([printExport(loadKept())], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `merkliste-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    // Once the browser has taken the file over.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.#report('Die Merkliste ist als Datei gespeichert.');
  }

  async #import(): Promise<void> {
    const input = this.find<HTMLInputElement>('import');
    const [file] = input.files ?? [];
    if (!file) return;
    const before = loadKept();
    const result =
      file.size > MAX_FILE
        ? { fault: 'Diese Datei ist zu groß für eine Merkliste.' }
        : importKept(await file.text(), before);
    input.value = '';
    if ('fault' in result) {
      this.#report(result.fault);
      return;
    }
    const isSaved = saveKept(result.kept);
    const known = result.known > 0 ? `, ${result.known} schon gemerkt` : '';
    this.#report(
      isSaved ? `${result.added} Artikel übernommen${known}.` : KEPT_ANSWER.refused,
      isSaved ? () => saveKept(before) : undefined,
    );
  }

  #clear(): void {
    const names = Object.values(STORED);
    const before = names.map((name) => [name, readStored(name)] as const);
    for (const name of names) writeStored(name, undefined);
    void askWorker({ ask: 'delete-all' });
    this.#report('Alles gelöscht.', () => {
      return before.map(([name, value]) => writeStored(name, value)).every(Boolean);
    });
  }

  #report(text: string, undo?: () => boolean): void {
    this.say(text);
    this.#undo = undo;
    this.find('undo').hidden = !undo;
  }
}

customElements.define('reading-list', ReadingList);
