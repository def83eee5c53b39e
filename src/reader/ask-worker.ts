import type { Answer, Request } from '../offline/names.ts';

/** In milliseconds: how long a worker that is being installed is waited for, and then its answer. */
const PATIENCE = { ready: 10_000, answer: 120_000 } as const;

const FAILED: Answer = { stored: [], isFull: false, isDone: false };

/**
 * Asks the worker that stores pages for reading without a network.
 * @returns its answer, which says that nothing was done where the worker was replaced or ended; undefined where there is
 *   no worker: this browser stores nothing
 */
export async function askWorker(request: Request): Promise<Answer | undefined> {
  const worker = await findWorker();
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<Answer>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    const fail = () => resolve(FAILED);
    navigator.serviceWorker.addEventListener('controllerchange', fail, { signal: controller.signal });
    timer = setTimeout(fail, PATIENCE.answer);
  });
  worker.postMessage(request, [port2]);
  return answer.finally(() => {
    clearTimeout(timer);
    controller.abort();
    port1.close();
  });
}

async function findWorker(): Promise<ServiceWorker | null | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (!registration || registration.active) return registration?.active;
  const ready = navigator.serviceWorker.ready.then(({ active }) => active);
  return Promise.race([ready, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE.ready))]);
}
