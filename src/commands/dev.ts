import { dev } from 'astro';
import { readEnvironment } from '../read-environment.ts';
import { run } from './run.ts';

await run(async () => {
  const { port, host = 'localhost' } = readEnvironment(process.env, process.cwd());
  await dev({ server: { port, host } });
});
