import { KEPT_ANSWER, loadKept, toggleKept } from './keeping.ts';
import { ReaderElement } from './reader-element.ts';
import { STORED, watchStored } from './store.ts';

/**
 * The row of tools above an article (`<article-tools data-article="2025/x">`): read aloud, keep, share, print.
 * The page prints the buttons; the reading voice is fetched only when it is wanted.
 */
class ArticleTools extends ReaderElement {
  protected connect(signal: AbortSignal): void {
    const on = (tool: string, act: () => void) => this.find(tool).addEventListener('click', act, { signal });
    on('vorlesen', () => void this.#readAloud());
    on('merken', () => this.say(KEPT_ANSWER[toggleKept(this)]));
    on('teilen', () => void this.#share());
    on('drucken', () => print());
    const show = () => this.#show();
    watchStored(STORED.kept, show, signal);
    show();
  }

  #show(): void {
    const isKept = loadKept().some(({ id }) => id === this.dataset['article']);
    this.find('merken').ariaPressed = String(isKept);
  }

  async #readAloud(): Promise<void> {
    // Some browsers let a page speak only if it begins within the reader's own tap.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    try {
      await import('./read-aloud.ts');
      document.querySelector('read-aloud')?.dispatchEvent(new Event('start'));
    } catch {
      this.say('Das Vorlesen konnte nicht geladen werden.');
    }
  }

  async #share(): Promise<void> {
    const { url = '' } = this.dataset;
    try {
      if (navigator.share) return await navigator.share({ title: document.title, url });
      await navigator.clipboard.writeText(url);
      this.say('Link kopiert.');
    } catch (error) {
      // Whoever closes the browser's own sheet wants no more of it.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.say(`Der Link ließ sich nicht kopieren. Die Adresse lautet ${url}`);
    }
  }
}

customElements.define('article-tools', ArticleTools);
