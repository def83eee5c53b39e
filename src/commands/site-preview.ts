import { serve } from '../hosting/server.ts';
import { readEnvironment } from '../read-environment.ts';

/**
 * Serves the built site until the process is ended, and prints its address.
 * @throws ServeError where there is no built site or no free port
 */
export async function previewSite(): Promise<void> {
  const { base, outDir, port: wanted } = readEnvironment(process.env, process.cwd());
  const { port } = await serve({ folder: outDir, base, port: wanted });
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`);
  console.log(`The site is at http://localhost:${port}${base} (Ctrl+C ends it)`);
}
