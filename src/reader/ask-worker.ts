import type { Answer, Request } from '../offline/names.ts';

/**
 * Asks the worker that stores pages for reading without a network.
 * @returns its answer; undefined where there is none: this browser stores nothing, or does not yet
 */
export async function askWorker(request: Request): Promise<Answer | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const worker = registration?.active;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(request, [port2]);
  });
}
