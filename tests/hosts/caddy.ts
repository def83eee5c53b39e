import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import type { Place } from './host.ts';
import { type RunningServer, startServer } from './server.ts';

/** Serves sites by Caddy with the snippets that their builds printed; its own files lie in `folder`. */
export function startCaddy(
  program: string,
  places: readonly Place[],
  certificate: Certificate,
  folder: string,
): Promise<RunningServer> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, printConfiguration(places, certificate));
  return startServer(
    {
      program,
      words: ['run', '--config', file, '--adapter', 'caddyfile'],
      env: { XDG_DATA_HOME: join(folder, 'data'), XDG_CONFIG_HOME: join(folder, 'config') },
    },
    places.flatMap(({ port, plainPort }) => [port, plainPort]),
  );
}

/** What an operator has around the snippet; Caddy's own certificates need the network, and here nobody has it. */
function printConfiguration(places: readonly Place[], certificate: Certificate): string {
  return `{
  admin off
  auto_https off
  log {
    level ERROR
  }
  servers {
    protocols h1 h2
  }
}
${places.map((place) => printSites(place, certificate)).join('')}`;
}

function printSites(place: Place, { file, keyFile }: Certificate): string {
  const { port, plainPort, webRoot, configuration } = place;
  return `http://:${plainPort} {
  bind 127.0.0.1
  redir https://{host}:${port}{uri} permanent
}
https://:${port} {
  bind 127.0.0.1
  tls ${file} ${keyFile}
  root * ${webRoot}
  import ${join(configuration, 'Caddyfile')}
  # For what lies beside a site with a base path.
  file_server
}
`;
}
