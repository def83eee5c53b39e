import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import { HOST_NAME, type Place } from './host.ts';
import { type RunningServer, startServer } from './server.ts';

/** What Debian's nginx brings, and where. */
interface Nginx {
  readonly program: string;
  /** The module that answers with `.br` files. */
  readonly brotliModule: string;
}

/** Serves sites by nginx with the snippets that their builds printed; its own files lie in `folder`. */
export function startNginx(
  nginx: Nginx,
  places: readonly Place[],
  certificate: Certificate,
  folder: string,
): Promise<RunningServer> {
  mkdirSync(folder, { recursive: true });
  // nginx looks for what is included beside its configuration, where Debian has this file too.
  copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, printConfiguration(nginx, places, certificate, folder));
  // Its first messages go to where the package was built for, unless it is told otherwise here too.
  const words = ['-p', folder, '-c', file, '-e', 'stderr'];
  return startServer({ program: nginx.program, words }, ports(places));
}

function ports(places: readonly Place[]): number[] {
  return places.flatMap(({ port, plainPort }) => [port, plainPort]);
}

/** What an operator has around the snippet: Debian's own settings, as far as they touch a site of files. */
function printConfiguration(
  { brotliModule }: Nginx,
  places: readonly Place[],
  certificate: Certificate,
  folder: string,
): string {
  const isRoot = process.getuid?.() === 0;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
${isRoot ? 'user www-data;' : ''}
load_module ${brotliModule};
pid ${join(folder, 'nginx.pid')};
error_log stderr error;
worker_processes 1;
events {}
http {
  include mime.types;
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
  gzip on;
${temporary.map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n')}
${places.map((place) => printServers(place, certificate)).join('')}}
`;
}

function printServers(place: Place, { file, keyFile }: Certificate): string {
  const { port, plainPort, webRoot, configuration } = place;
  return `  server {
    listen 127.0.0.1:${plainPort};
    server_name ${HOST_NAME} localhost;
    return 301 https://$host:${port}$request_uri;
  }
  server {
    listen 127.0.0.1:${port} ssl http2;
    server_name ${HOST_NAME} localhost;
    ssl_certificate ${file};
    ssl_certificate_key ${keyFile};
    root ${webRoot};
    brotli_static on;
    include ${join(configuration, 'nginx.conf')};
  }
`;
}
