import { dev } from 'astro';
import { wantedPort } from './port.ts';

await dev({ server: { port: wantedPort() } });
