import { formatBytes, formatCount } from '../article/german.ts';
import { findMissing, isIndexFile, type Missing } from '../offline/compare-archive.ts';
import { type ArchiveList, type Deploy, HASH_HEADER, storeNames } from '../offline/names.ts';
import { receiveJson } from '../offline/receive-json.ts';
import { askWorker } from './ask-worker.ts';
import { ReaderElement } from './reader-element.ts';

/** Files that the worker is asked for at once: few enough that the browser lets it finish. */
const BATCH = 12;

/** What is stored of the archive, and what is deployed; undefined where the network does not say. */
interface State {
  readonly stored: ReadonlyMap<string, string>;
  /** The deploy of which the stored archive has everything. */
  readonly completeId: string | undefined;
  readonly deploy: Deploy | undefined;
}

/**
 * The whole archive in this browser (`<offline-archive data-base data-deploy data-list>`, within the reading settings):
 * names its size, stores it step by step, goes on where it was left, and deletes it.
 */
class OfflineArchive extends ReaderElement {
  #isRunning = false;

  protected connect(signal: AbortSignal): void {
    // What it needs is missing where a browser is old, or the site is served without encryption.
    if (!navigator.serviceWorker || !navigator.locks || !globalThis.caches) {
      this.hidden = true;
      return;
    }
    const on = (name: string, act: () => void) => this.find(name).addEventListener('click', act, { signal });
    on('load', () => void this.#load());
    on('stop', () => {
      this.#isRunning = false;
    });
    on('delete', () => void this.#delete());
    void this.#show();
  }

  /** Says what is stored and what can be; `before` is what became of the last step. */
  async #show(before = ''): Promise<void> {
    const { stored, completeId, deploy } = await this.#look();
    if (deploy?.off) this.hidden = true;
    const size =
      deploy &&
      `${formatCount(deploy.archive.articles, 'Artikel').replace(' ', '\u00A0')}, ${formatBytes(deploy.archive.bytes)}`;
    const isStored = stored.size > 0;
    const isCurrent = isStored && completeId !== undefined && (!deploy || completeId === deploy.id);
    const load = this.find('load');
    load.hidden = isCurrent || !deploy;
    load.textContent = !isStored
      ? 'Archiv für unterwegs laden'
      : completeId === undefined
        ? 'Weiterladen'
        : 'Neuen Stand laden';
    this.find('delete').hidden = !isStored;
    this.find('stop').hidden = true;
    this.find('progress').hidden = true;
    const what = isCurrent
      ? `Das Archiv ist gespeichert${size ? ` (${size})` : ''}: Lesen und Suchen gehen ohne Netz.`
      : completeId !== undefined
        ? `Ein früherer Stand des Archivs ist gespeichert${await this.#sizeOfUpdate(stored)}.`
        : isStored
          ? `Das Archiv ist erst zum Teil gespeichert${size ? ` (im Ganzen ${size})` : ''}.`
          : size
            ? `Alle Artikel und die ganze Suche ohne Netz: ${size}.`
            : 'Das Archiv lässt sich nur mit Netz laden.';
    this.say(`${before} ${what}`.trim());
  }

  async #look(): Promise<State> {
    const cache = await this.#openStore();
    const entries = (await cache?.matchAll()) ?? [];
    const keys = (await cache?.keys()) ?? [];
    const { base = '/', list = '', deploy = '' } = this.dataset;
    const stored = new Map(
      keys.map(({ url }, at) => [
        new URL(url).pathname.slice(base.length),
        entries[at]?.headers.get(HASH_HEADER) ?? '',
      ]),
    );
    const completed = await cache?.match(list);
    return {
      stored,
      completeId: completed && ((await completed.json()) as ArchiveList).id,
      deploy: await receiveJson<Deploy>(deploy),
    };
  }

  /** How much a new deploy has that the stored archive lacks. */
  async #sizeOfUpdate(stored: State['stored']): Promise<string> {
    const list = await receiveJson<ArchiveList>(this.dataset['list']);
    return list ? `; der neue bringt ${formatBytes(findMissing(list, stored, isIndexFile).bytes)}` : '';
  }

  async #load(): Promise<void> {
    await this.#show(await this.#alone(() => this.#loadAll()));
  }

  /** Does something to the archive, unless another window is at it. */
  async #alone(act: () => Promise<string>): Promise<string> {
    const name = `${storeNames(this.dataset['base'] ?? '/').archive}:load`;
    return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
      lock ? act() : 'Das Archiv wird gerade in einem anderen Fenster geladen.',
    );
  }

  /** @returns what to say of it where it did not end well */
  async #loadAll(): Promise<string> {
    this.#isRunning = true;
    // Whether the browser may take it away when room is short is the browser's to decide.
    void navigator.storage?.persist?.();
    const list = await receiveJson<ArchiveList>(this.dataset['list']);
    if (!list) return NO_NETWORK;
    const { stored } = await this.#look();
    const missing = findMissing(list, stored, isIndexFile);
    this.find('load').hidden = true;
    this.find('delete').hidden = true;
    this.find('stop').hidden = false;
    this.say('Das Archiv wird geladen …');
    const failed = await this.#storeAll(missing, list);
    if (failed !== undefined) return failed;
    const answer = await askWorker({ ask: 'complete', list });
    if (answer?.isDone) return '';
    return answer?.isFull ? FULL : 'Inzwischen gibt es einen neuen Stand.';
  }

  async #storeAll({ files, bytes }: Missing, list: ArchiveList): Promise<string | undefined> {
    const progress = this.find<HTMLProgressElement>('progress');
    progress.hidden = false;
    progress.max = bytes;
    progress.value = 0;
    for (let at = 0; at < files.length; at += BATCH) {
      if (!this.#isRunning || !this.isConnected) return 'Angehalten.';
      const batch = files.slice(at, at + BATCH);
      const answer = await askWorker({ ask: 'store', paths: batch });
      if (!answer) return 'Ihr Browser lässt diese Website nichts speichern.';
      if (answer.isFull) return FULL;
      if (!answer.isDone) return NO_NETWORK;
      for (const path of batch) progress.value += list.files[path]?.[1] ?? 0;
      progress.textContent = `${formatBytes(progress.value)} von ${formatBytes(bytes)}`;
    }
    return undefined;
  }

  async #delete(): Promise<void> {
    const outcome = await this.#alone(async () => {
      const answer = await askWorker({ ask: 'delete-archive' });
      return answer?.isDone ? 'Das Archiv ist gelöscht.' : '';
    });
    await this.#show(outcome);
    this.find('load').focus();
  }

  async #openStore(): Promise<Cache | undefined> {
    const { archive } = storeNames(this.dataset['base'] ?? '/');
    try {
      return (await caches.has(archive)) ? await caches.open(archive) : undefined;
    } catch {
      // A browser may refuse storage altogether.
      return undefined;
    }
  }
}

const FULL = 'In diesem Browser ist kein Platz mehr. Was geladen ist, bleibt.';
const NO_NETWORK = 'Das Netz gibt gerade nicht alles her. Was geladen ist, bleibt.';

customElements.define('offline-archive', OfflineArchive);
