import type { WebKit } from './webkit.ts';

/** The name under which the sites' operator publishes them; the tests reach it at the loopback address. */
export const HOST_NAME = 'lesesaal.example';

/** What stands in files that no request may get. */
export const SECRET = 'Das darf niemand lesen.\n';
/** The one hidden file that everybody may read, RFC 9116. */
export const SECURITY = 'Contact: mailto:sicherheit@lesesaal.example\nExpires: 2036-01-01T00:00:00Z\n';
/** Another site's front page at the root of a server that has ours below a path. */
export const NEIGHBOUR = '<!doctype html><title>Nachbarschaft</title><p>Eine andere Seite.\n';

/** A built site as it lies on a server. */
export interface Site {
  /** `at the root` or `below /zeitung/`, as the tests' names say it. */
  readonly where: string;
  /** The path it was built for, with slashes at both ends. */
  readonly base: string;
  /** Absolute path of what the server serves: the site lies in it at its base path. */
  readonly webRoot: string;
  /** Absolute path of the built folder. */
  readonly folder: string;
  /** Absolute path of the folder with the hosts' configuration that the build printed. */
  readonly configuration: string;
}

/** A site with the ports at which a server is to answer for it, at the loopback address. */
export interface Place extends Site {
  /** For encrypted connections. */
  readonly port: number;
  /** For those that are sent on to the encrypted ones. */
  readonly plainPort: number;
}

/** A site that a real server serves. */
export interface Host extends Place {
  readonly server: 'nginx' | 'Caddy';
}

/** What the tests are given of this machine. */
export interface Machine {
  readonly hosts: readonly Host[];
  /** Absolute path of the certificate that all hosts show, in PEM. */
  readonly certificateFile: string;
  /** Absolute paths of the browsers. */
  readonly chromium: string;
  readonly firefox: string;
  /** Absolute path of an engine for JavaScript with the limits of CloudFront's. */
  readonly njs: string;
  /** Where the machine has it. */
  readonly webKit: WebKit | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    machine: Machine;
  }
}
