import { dev } from 'astro';
import { checkSite } from '../check-site.ts';
import { readEnvironment } from '../read-environment.ts';
import { site } from '../site.ts';
import { run } from './run.ts';

await run(async () => {
  const { port, host = 'localhost' } = readEnvironment(process.env, process.cwd());
  checkSite(site);
  await dev({ server: { port, host } });
});
