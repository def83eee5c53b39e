import { environment } from '../environment.ts';
import { serve } from '../hosting/server.ts';
import { wantedPort } from './port.ts';

/** Serves the built site until the process is ended, and prints its address. */
export async function previewSite(): Promise<void> {
  const wanted = wantedPort();
  const { base, outDir } = environment;
  try {
    const { port } = await serve({ folder: outDir, base, port: wanted });
    if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`);
    console.log(`The site is at http://localhost:${port}${base} (Ctrl+C ends it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
