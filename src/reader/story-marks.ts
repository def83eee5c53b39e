import { loadKept } from './keeping.ts';
import { parseRead } from './progress.ts';
import { ReaderElement } from './reader-element.ts';
import { readStored, STORED, watchStored } from './store.ts';

/** What this browser keeps, looked up once for all the marks that are shown together. */
let records: { readonly kept: ReadonlySet<string>; readonly read: ReadonlySet<string> } | undefined;

/**
 * In an article's line of a list (`<story-marks data-article="2025/x">`): says quietly whether the reader has
 * read it to the end or kept it. Hidden where neither is so.
 */
class StoryMarks extends ReaderElement {
  protected connect(signal: AbortSignal): void {
    const show = () => this.#show();
    watchStored(STORED.kept, show, signal);
    watchStored(STORED.read, show, signal);
    show();
  }

  #show(): void {
    const { kept, read } = look();
    const id = this.dataset['article'] ?? '';
    this.textContent = [read.has(id) && 'Gelesen', kept.has(id) && 'Gemerkt'].filter(Boolean).join(' · ');
    this.hidden = !this.textContent;
  }
}

function look() {
  if (!records) {
    records = {
      kept: new Set(loadKept().map(({ id }) => id)),
      read: new Set(Object.keys(parseRead(readStored(STORED.read)))),
    };
    queueMicrotask(() => {
      records = undefined;
    });
  }
  return records;
}

customElements.define('story-marks', StoryMarks);
