import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A browser in which no debugger holds the workers: with one, Chromium may never let a worker take another's place. */
export interface PlainBrowser {
  /** Opens an address in the one page there is, and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page, a promise to its end. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** Starts the browser and speaks the DevTools protocol with its page alone. */
export async function openPlainBrowser(): Promise<PlainBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'lesesaal-browser-'));
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  if (process.getuid?.() === 0) flags.unshift('--no-sandbox');
  const browser = spawn(inject('chromium'), flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const port = await new Promise<string>((resolve) => {
    let text = '';
    browser.stderr.on('data', (part) => {
      text += part;
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(text) ?? [];
      if (found) resolve(found);
    });
  });
  const targets: { type: string; webSocketDebuggerUrl: string }[] = await (
    await fetch(`http://127.0.0.1:${port}/json/list`)
  ).json();
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  let last = 0;
  const hear = (isMeant: (reply: Reply) => boolean) =>
    new Promise<Reply>((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        const reply: Reply = JSON.parse(data);
        if (!isMeant(reply)) return;
        socket.removeEventListener('message', listen);
        resolve(reply);
      };
      socket.addEventListener('message', listen);
    });
  const send = (method: string, params = {}) => {
    last += 1;
    const id = last;
    const reply = hear((other) => other.id === id);
    socket.send(JSON.stringify({ id, method, params }));
    return reply;
  };
  await send('Page.enable');
  return {
    async open(url) {
      const loaded = hear(({ method }) => method === 'Page.loadEventFired');
      await send('Page.navigate', { url });
      await loaded;
    },
    async evaluate(expression) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      return (await send('Runtime.evaluate', params)).result?.result?.value;
    },
    async close() {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
