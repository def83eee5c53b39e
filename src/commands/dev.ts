import { dev } from 'astro';
import { checkSettings } from '../check-settings.ts';
import { readEnvironment } from '../read-environment.ts';
import { site } from '../site.ts';
import { run } from './run.ts';

await run(async () => {
  const { port, host = 'localhost' } = readEnvironment(process.env, process.cwd());
  checkSettings(site);
  await dev({ server: { port, host } });
});
