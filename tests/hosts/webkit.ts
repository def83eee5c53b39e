import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../machine/programs.ts';
import { findFreePorts } from './free-ports.ts';
import { startServer } from './server.ts';

/** What WebKitGTK's driver needs, with absolute paths. */
export interface WebKit {
  readonly driver: string;
  /** WebKit's own browser, which is all that it drives. */
  readonly browser: string;
  /** A display without a screen. */
  readonly display: string;
}

/** A page of WebKit's browser, as far as its driver reaches: the WebDriver protocol, https://www.w3.org/TR/webdriver2/. */
export interface WebKitPage {
  goto(address: string): Promise<void>;
  /** Waits for an element. */
  find(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Types into a field and sends its form. */
  submit(selector: string, text: string): Promise<void>;
  /** Answers with what a script's `return` gives. */
  evaluate(script: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The key that WebDriver calls an element by. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** The key of that name, as WebDriver has it. */
const ENTER = '\uE007';
const LIBRARIES = '/usr/lib';
/** A guard against hanging, in milliseconds. */
const PATIENCE = 20_000;

/** Finds Debian's WebKit and what drives it, where the machine has all of it. */
export function findWebKit(): WebKit | undefined {
  const driver = findProgram(['WebKitWebDriver']);
  const display = findProgram(['Xvfb']);
  const browser = findProgram(findBrowsers());
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** Debian keeps it in a folder of the architecture and the version. */
function findBrowsers(): string[] {
  if (!existsSync(LIBRARIES)) return [];
  const architectures = readdirSync(LIBRARIES).filter((name) => name.endsWith('-linux-gnu'));
  return architectures.flatMap((architecture) =>
    readdirSync(join(LIBRARIES, architecture))
      .filter((name) => name.startsWith('webkit'))
      .map((name) => join(LIBRARIES, architecture, name, 'MiniBrowser')),
  );
}

/** Starts WebKit's browser on a display of its own. */
export async function openWebKit({ driver, browser, display }: WebKit): Promise<WebKitPage> {
  const screen = await startDisplay(display);
  const [port = 0] = await findFreePorts(1);
  const server = await startServer(
    { program: driver, words: [`--port=${port}`], env: { DISPLAY: screen.name } },
    [port],
  );
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit: ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const created = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  });
  const session = `/session/${(created as { sessionId: string }).sessionId}`;
  // The driver's own waiting ends with an error where one page follows another.
  const find = async (selector: string) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        const found = await send('POST', `${session}/element`, { using: 'css selector', value: selector });
        return (found as Record<string, string>)[ELEMENT];
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  return {
    goto: async (address) => void (await send('POST', `${session}/url`, { url: address })),
    find: async (selector) => void (await find(selector)),
    click: async (selector) =>
      void (await send('POST', `${session}/element/${await find(selector)}/click`, {})),
    submit: async (selector, text) =>
      void (await send('POST', `${session}/element/${await find(selector)}/value`, { text: text + ENTER })),
    evaluate: (script) => send('POST', `${session}/execute/sync`, { script, args: [] }),
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      await server.stop();
      screen.stop();
    },
  };
}

/** Starts a display that nobody looks at; it says itself which number it took. */
function startDisplay(program: string): Promise<{ name: string; stop(): void }> {
  const child = spawn(program, ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = () => void child.kill();
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${program}: expected a display, got its end with ${code}.`)),
    );
    child.stdout.once('data', (number) => resolve({ name: `:${String(number).trim()}`, stop }));
  });
}
