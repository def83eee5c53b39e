import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';

/** A guard against hanging, in milliseconds. */
const PATIENCE = 20_000;

/** A server that runs until it is stopped, or until this process ends. */
export interface RunningServer {
  stop(): Promise<void>;
}

/** How to start a server in the foreground. */
interface Command {
  readonly program: string;
  readonly words: readonly string[];
  /** Variables of the environment in addition to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a server and waits until it listens.
 * @param ports where it listens at the loopback address
 * @throws Error with what it printed, where it ends before it listens
 */
export async function startServer(command: Command, ports: readonly number[]): Promise<RunningServer> {
  const { program, words, env } = command;
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new Error(`${program}: expected it to listen, got its end with ${code}: ${printed}`)),
    );
  });
  // It also ends when it is stopped, and nobody waits for it then.
  ended.catch(() => {});
  const kill = () => child.kill();
  process.once('exit', kill);
  const waiting = new AbortController();
  try {
    await Promise.race([ended, Promise.all(ports.map((port) => waitForPort(port, waiting.signal)))]);
  } catch (error) {
    await stop(child);
    throw error;
  } finally {
    waiting.abort();
  }
  return {
    stop: async () => {
      process.off('exit', kill);
      await stop(child);
    },
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
}

/** Waits until somebody listens, or until nobody waits for that any more. */
async function waitForPort(port: number, signal: AbortSignal): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!signal.aborted && !(await isListening(port))) {
    if (Date.now() > end) throw new Error(`127.0.0.1:${port}: expected a server, got none.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
  });
}
