import { serve } from '../hosting/server.ts';
import { readEnvironment } from '../read-environment.ts';

/**
 * Serves the built site until the process is ended, and prints its address.
 * @throws ServeError where there is no built site or no free port
 */
export async function previewSite(): Promise<void> {
  const { base, outDir, host, port: wanted } = readEnvironment(process.env, process.cwd());
  const { port } = await serve({ folder: outDir, base, port: wanted, host });
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`);
  console.log(`The site is at http://${nameOf(host)}:${port}${base} (Ctrl+C ends it)`);
}

/** What stands for a host in an address; one that means every address of this machine is reached as localhost. */
function nameOf(host = 'localhost'): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
