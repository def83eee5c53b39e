import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installAside } from '../../machine/install-aside.ts';

/** Where a site of this machine is, in the words of the scorer's retrieval. */
export interface ScannedPlace {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** From the root of the server. */
  readonly path: string;
}

/** As far as the tests look at it. */
export interface Scan {
  readonly scan: { readonly score: number; readonly grade: string; readonly testsFailed: number };
  /** What each test found, by its name: `content-security-policy`. */
  readonly tests: Readonly<
    Record<string, { readonly pass: boolean; readonly result: string; readonly scoreModifier: number }>
  >;
}

/** No dependency of the project: its install script reaches out. */
const [NAME, VERSION] = ['@mdn/mdn-http-observatory', '1.4.8'];

/** Has the scorer of Mozilla's HTTP Observatory look at a site of this machine. */
export async function scan(place: ScannedPlace, certificateFile: string): Promise<Scan> {
  const words = [join(import.meta.dirname, 'scan.ts'), installAside(NAME, VERSION), JSON.stringify(place)];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificateFile };
  const { stdout } = await promisify(execFile)('node', words, { env });
  return JSON.parse(stdout);
}
