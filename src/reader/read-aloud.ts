import { ReaderElement } from './reader-element.ts';
import { voicesFor } from './speech.ts';
import { findSentences, type Sentence } from './spoken-text.ts';
import { readStored, STORED, writeStored } from './store.ts';
import { findTextBlocks } from './text-blocks.ts';

/** How long a browser may take to name its voices, in milliseconds. */
const VOICES_PATIENCE = 2000;

/** The highlight that marks the sentence, see `base.css`. */
const HIGHLIGHT = 'spoken';

/**
 * Reads the article aloud with the browser's own voices (`<read-aloud>`), sentence by sentence: the sentence is
 * marked and kept in view, and what is in another language is spoken by a voice of that language. A pause ends
 * the sentence and goes on with its beginning, since browsers cannot be relied on to resume within one.
 */
class ReadAloud extends ReaderElement {
  #sentences: readonly Sentence[] = [];
  #at = 0;
  #isSpeaking = false;
  /** Grows with every utterance begun, so that the end of a cancelled one leads nowhere. */
  #turn = 0;

  protected connect(signal: AbortSignal): void {
    const on = (name: string, type: string, act: () => void) =>
      this.find(name).addEventListener(type, act, { signal });
    this.addEventListener('start', () => void this.#start(), { signal });
    on('toggle', 'click', () => (this.#isSpeaking ? this.#pause() : this.#speak()));
    on('back', 'click', () => this.#goTo(this.#at - 1));
    on('forward', 'click', () => this.#goTo(this.#at + 1));
    on('close', 'click', () => this.#close());
    for (const name of ['rate', 'voice']) {
      on(name, 'change', () => {
        writeStored(STORED.voice, { rate: this.#select('rate').value, voice: this.#select('voice').value });
        if (this.#isSpeaking) this.#speak();
      });
    }
    addEventListener('pagehide', () => this.#pause(), { signal });
    signal.addEventListener('abort', () => this.#pause());
  }

  async #start(): Promise<void> {
    // Who asks again while it is open wants to find it, not to begin anew.
    if (!this.hidden) {
      this.find('toggle').focus();
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    this.hidden = false;
    document.querySelector('reading-progress')?.setAttribute('hidden', '');
    this.#sentences = findSentences(findTextBlocks(this.#article.querySelectorAll('h1, .dek, .prose')));
    this.#at = 0;
    const voices = voicesFor(await loadVoices(), this.#language);
    if (turn !== this.#turn) return;
    this.find('player').hidden = voices.length === 0;
    this.find('lacking').hidden = voices.length > 0;
    if (voices.length === 0) {
      this.find('close').focus();
      return;
    }
    this.#offerVoices(voices);
    this.find('toggle').focus();
    this.#speak();
  }

  #offerVoices(voices: readonly SpeechSynthesisVoice[]): void {
    const stored = readStored(STORED.voice) as { rate?: unknown; voice?: unknown } | undefined;
    const select = this.#select('voice');
    select.replaceChildren(
      ...voices.map(
        ({ name, localService, voiceURI }) =>
          new Option(localService ? name : `${name} (überträgt den Text)`, voiceURI),
      ),
    );
    choose(select, stored?.voice, voices[0]?.voiceURI ?? '');
    choose(this.#select('rate'), stored?.rate, '1');
  }

  #goTo(at: number): void {
    this.#at = Math.max(0, Math.min(at, this.#sentences.length - 1));
    if (this.#isSpeaking) this.#speak();
    else this.#mark();
  }

  #pause(): void {
    this.#turn += 1;
    this.#isSpeaking = false;
    speechSynthesis.cancel();
    this.find('toggle').textContent = 'Weiter';
  }

  /** Speaks from the beginning of the sentence it has reached. */
  #speak(): void {
    speechSynthesis.cancel();
    this.#isSpeaking = true;
    this.find('toggle').textContent = 'Pause';
    this.say('');
    this.#turn += 1;
    this.#mark();
    this.#say(0, this.#turn);
  }

  #say(index: number, turn: number): void {
    const piece = this.#sentences[this.#at]?.pieces[index];
    if (!piece) {
      this.#advance();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    const voice = this.#voiceFor(piece.language);
    utterance.lang = voice?.lang ?? piece.language;
    utterance.voice = voice ?? null;
    utterance.rate = Number(this.#select('rate').value);
    utterance.addEventListener('end', () => turn === this.#turn && this.#say(index + 1, turn));
    utterance.addEventListener('error', () => {
      if (turn !== this.#turn) return;
      this.#pause();
      this.say('Die Stimme ist verstummt. Vielleicht hilft eine andere.');
    });
    speechSynthesis.speak(utterance);
  }

  #advance(): void {
    if (this.#at + 1 < this.#sentences.length) {
      this.#at += 1;
      this.#speak();
      return;
    }
    this.#pause();
    this.#at = 0;
    this.#unmark();
    this.find('toggle').textContent = 'Von vorn';
    this.say('Ende des Artikels.');
  }

  /** The reader's voice; for another language the best that speaks it, unless it alone would send the text away. */
  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const voices = speechSynthesis.getVoices();
    const own = voices.find(({ voiceURI }) => voiceURI === this.#select('voice').value);
    const [best] = voicesFor(voices, language);
    const isOwnLanguage = voicesFor(voices, this.#language)[0] === best;
    return best && !isOwnLanguage && (best.localService || !own?.localService) ? best : own;
  }

  #mark(): void {
    this.#unmark();
    const sentence = this.#sentences[this.#at];
    if (!sentence) return;
    if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range));
    else sentence.block.classList.add('spoken-block');
    const { top, bottom } = sentence.range.getBoundingClientRect();
    const floor = innerHeight - this.offsetHeight;
    if (top >= 0 && bottom <= floor) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - floor / 3, behavior: isCalm ? 'instant' : 'smooth' });
  }

  #unmark(): void {
    if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
    for (const { block } of this.#sentences) block.classList.remove('spoken-block');
  }

  #close(): void {
    this.#pause();
    this.#unmark();
    this.hidden = true;
    this.#article.querySelector<HTMLElement>('[data-part="vorlesen"]')?.focus();
  }

  get #language(): string {
    return this.#article.querySelector<HTMLElement>('.prose')?.lang || 'de';
  }

  get #article(): HTMLElement {
    return this.closest('article') ?? this;
  }

  #select(name: string): HTMLSelectElement {
    return this.find(name);
  }
}

function choose(select: HTMLSelectElement, wanted: unknown, otherwise: string): void {
  const isOffered = [...select.options].some(({ value }) => value === wanted);
  select.value = isOffered ? String(wanted) : otherwise;
}

/** The browser's voices; some name them only after they were asked. */
async function loadVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, VOICES_PATIENCE);
  });
  return speechSynthesis.getVoices();
}

customElements.define('read-aloud', ReadAloud);
