import { dev } from 'astro';
import { readEnvironment } from '../read-environment.ts';
import { run } from './run.ts';

await run(async () => {
  const { port } = readEnvironment(process.env, process.cwd());
  await dev({ server: { port } });
});
