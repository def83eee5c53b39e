import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { HOST_NAME } from './host.ts';

/** The files of a certificate for this machine, both in PEM. */
export interface Certificate {
  /** Absolute path of the certificate; it is its own authority. */
  readonly file: string;
  /** Absolute path of its private key. */
  readonly keyFile: string;
}

/** Makes a certificate that nobody trusts who is not told to, for two days. */
export function makeCertificate(openssl: string, folder: string): Certificate {
  const certificate = { file: join(folder, 'certificate.pem'), keyFile: join(folder, 'key.pem') };
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = `subjectAltName=DNS:localhost,DNS:${HOST_NAME},IP:127.0.0.1`;
  const about = ['-subj', '/CN=localhost', '-addext', names];
  const files = ['-keyout', certificate.keyFile, '-out', certificate.file];
  execFileSync(openssl, ['req', ...kind, ...about, ...files], { stdio: ['ignore', 'ignore', 'pipe'] });
  return certificate;
}
