import './trusted-types.ts';
import { type Deploy, TAKE_OVER } from '../offline/names.ts';
import { receiveJson } from '../offline/receive-json.ts';
import { askWorker } from './ask-worker.ts';
import { loadKept } from './keeping.ts';
import { ReaderElement } from './reader-element.ts';
import { loadSettings } from './settings.ts';
import { STORED, watchStored } from './store.ts';
import { switchOff } from './switch-off.ts';

// The reading room fetches one file for either.
export { switchOff };

/** In milliseconds: how long a worker may take to take over before the page is loaded again all the same. */
const PATIENCE = 3000;

/**
 * What a reader must know of reading without a network (`<offline-notice data-worker data-scope data-deploy>`): that a
 * page comes from store, that the network has given a newer one, that a new deploy is there. It also brings the worker
 * into being and tells it the reading list. Where the browser stores nothing, or the deploy says that nothing is to be
 * stored any more, it goes, and the site works online.
 */
class OfflineNotice extends ReaderElement {
  #registration: ServiceWorkerRegistration | undefined;
  /** The deploy when this page was loaded. */
  #deploy: string | undefined;

  protected connect(signal: AbortSignal): void {
    const { stored } = document.documentElement.dataset;
    this.find('reload').addEventListener('click', () => void this.#reload(), { signal });
    this.find('close').addEventListener('click', () => (this.hidden = true), { signal });
    if (stored) this.#show(`Gespeicherte Fassung vom ${formatInstant(stored)}.`);
    if (navigator.serviceWorker) void this.#start(signal);
  }

  async #start(signal: AbortSignal): Promise<void> {
    const { worker = '', scope = '/' } = this.dataset;
    // The reading room notes what the worker says, before this element is there too.
    const hear = () => this.#hear(document.documentElement.dataset['arrival']);
    navigator.serviceWorker.addEventListener('message', hear, { signal });
    hear();
    const look = () => void this.#look();
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('online', look, { signal });
    // Asked for first: where it is switched off, no worker comes into being.
    const deploy = await this.#askDeploy();
    this.#deploy ??= deploy?.id;
    if (signal.aborted) return;
    try {
      this.#registration = await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
    } catch {
      this.remove();
      return;
    }
    this.#registration.addEventListener('updatefound', look, { signal });
    const keep = () => void askWorker({ ask: 'keep', ids: loadKept().map(({ id }) => id) });
    watchStored(STORED.kept, keep, signal);
    addEventListener('online', keep, { signal });
    let areVisitsStored = true;
    const setVisits = () => {
      // What is visited tells what was read.
      const areStored = loadSettings().progress !== 'off';
      if (areStored !== areVisitsStored) void askWorker({ ask: 'visits', areStored });
      areVisitsStored = areStored;
    };
    watchStored(STORED.settings, setVisits, signal);
    void navigator.serviceWorker.ready.then(() => {
      setVisits();
      if (loadKept().length > 0) keep();
    });
  }

  /**
   * Hears that the network has answered after this page came from store, and whether anew. A page that the reader is at work
   * on is not replaced under their eyes.
   */
  #hear(arrival: string | undefined): void {
    if (arrival === 'same') this.hidden = true;
    if (arrival !== 'new') return;
    if ('inUse' in document.documentElement.dataset) this.#show('Inzwischen ist die aktuelle Fassung da.');
    else location.reload();
  }

  /** Looks whether another deploy is there than when this page was loaded. */
  async #look(): Promise<void> {
    if (document.visibilityState === 'hidden') return;
    if ('retry' in this.dataset && navigator.onLine) {
      location.reload();
      return;
    }
    const now = (await this.#askDeploy())?.id;
    if (now === undefined || !this.isConnected) return;
    const { stored } = document.documentElement.dataset;
    if (this.#deploy === undefined && stored) this.#show('Das Netz ist wieder da.');
    this.#deploy ??= now;
    if (now === this.#deploy) return;
    this.#show('Es gibt eine neue Fassung dieser Website.');
    await this.#registration?.update().catch(() => undefined);
  }

  /** What is deployed now. Where that says that reading without a network is switched off, everything of it goes. */
  async #askDeploy(): Promise<Deploy | undefined> {
    const deploy = await receiveJson<Deploy>(this.dataset['deploy']);
    if (deploy?.off) {
      this.remove();
      await switchOff(this.dataset['scope'] ?? '/');
    }
    return deploy;
  }

  /** Loads the page again, by the newest worker. */
  async #reload(): Promise<void> {
    const waiting = this.#registration?.waiting;
    if (waiting) {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
      waiting.postMessage(TAKE_OVER);
      await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    }
    location.reload();
  }

  #show(text: string): void {
    this.hidden = false;
    this.say(text);
  }
}

/** `14. August 2025 um 12:30`: an instant where the reader is. */
function formatInstant(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return 'unbekanntem Datum';
  return new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' }).format(instant);
}

customElements.define('offline-notice', OfflineNotice);
