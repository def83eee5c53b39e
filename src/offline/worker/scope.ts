/** What a service worker finds around it, as far as it is used here; TypeScript's own types of it cannot stand beside a page's. */
export interface WorkerScope {
  readonly location: { readonly origin: string; readonly href: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<WindowClient | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WindowClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifetimeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}

export interface WindowClient {
  readonly url: string;
  postMessage(message: unknown): void;
}

/** An event that the browser lets finish before it ends the worker. */
export interface LifetimeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LifetimeEvent {
  readonly request: Request;
}

export interface WorkerMessage extends LifetimeEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** The worker itself. */
export const scope = globalThis as unknown as WorkerScope;

/** The base path, which is what the worker answers for. */
export const base = new URL('./', scope.location.href).pathname;
