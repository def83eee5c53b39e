import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findOrInstallJava } from '../audit/checks/java.ts';
import { findOrInstallChromium } from '../machine/chromium.ts';
import { findOrInstallPrograms } from '../machine/programs.ts';
import { startCaddy } from './caddy.ts';
import { makeCertificate } from './certificate.ts';
import { findFreePorts } from './free-ports.ts';
import type { Host, Place, Site } from './host.ts';
import { laySites } from './lay-sites.ts';
import { startNginx } from './nginx.ts';
import type { RunningServer } from './server.ts';
import { findWebKit } from './webkit.ts';

/**
 * Builds a site at the root and one below a path, and serves both by nginx and by Caddy with what their builds printed
 * for these. What is missing on the machine is installed from Debian.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { nginx, brotliModule, caddy, njs, firefox, openssl } = findOrInstallPrograms({
    nginx: { purpose: 'one of the servers', names: ['nginx'], debianPackage: 'nginx-light' },
    brotliModule: {
      purpose: "nginx's module for .br files",
      names: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
      debianPackage: 'libnginx-mod-http-brotli-static',
    },
    caddy: { purpose: 'one of the servers', names: ['caddy'], debianPackage: 'caddy' },
    njs: { purpose: "runs CloudFront's functions", names: ['njs'], debianPackage: 'njs' },
    firefox: { purpose: 'one of the browsers', names: ['firefox-esr'], debianPackage: 'firefox-esr' },
    openssl: { purpose: 'makes the certificate', names: ['openssl'], debianPackage: 'openssl' },
    // The tests call these by their names, as operators do.
    rsync: { purpose: 'publishes sites', names: ['rsync'], debianPackage: 'rsync' },
    git: { purpose: "for the handbook's commands", names: ['git'], debianPackage: 'git' },
  });
  // The Nu HTML checker runs on it.
  findOrInstallJava();
  const chromium = await findOrInstallChromium();
  const webKit = findWebKit();
  console.log(`WebKit: ${webKit ? 'reads and searches too' : 'not on this machine'}`);
  const work = mkdtempSync(join(tmpdir(), 'lesesaal-hosts-'));
  // nginx reads the sites as a user of its own.
  chmodSync(work, 0o755);
  const servers: RunningServer[] = [];
  const cleanUp = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const sites = await laySites(work);
    const certificate = makeCertificate(openssl, work);
    const forNginx = await findPorts(sites);
    servers.push(
      await startNginx({ program: nginx, brotliModule }, forNginx, certificate, join(work, 'nginx')),
    );
    const forCaddy = await findPorts(sites);
    servers.push(await startCaddy(caddy, forCaddy, certificate, join(work, 'caddy')));
    const hosts: Host[] = [
      ...forNginx.map((place) => ({ ...place, server: 'nginx' as const })),
      ...forCaddy.map((place) => ({ ...place, server: 'Caddy' as const })),
    ];
    project.provide('machine', { hosts, certificateFile: certificate.file, chromium, firefox, njs, webKit });
  } catch (error) {
    await cleanUp();
    throw error;
  }
  return cleanUp;
}

async function findPorts(sites: readonly Site[]): Promise<Place[]> {
  const ports = await findFreePorts(2 * sites.length);
  return sites.map((site, index) => ({
    ...site,
    port: ports[2 * index] ?? 0,
    plainPort: ports[2 * index + 1] ?? 0,
  }));
}
