import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installAside } from '../../machine/install-aside.ts';
import type { Check, Finding } from '../check.ts';
import { findOrInstallJava } from './java.ts';
import { readNuMessages } from './nu-messages.ts';

/** A page with a fault, of which the checker must tell before it is believed of others. */
const INVALID = join(import.meta.dirname, '..', '..', 'fixtures', 'audit', 'invalid.html');

/** How many bytes of output a large site may have. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** The Nu HTML checker finds nothing on any page, and nothing in the drawings. */
export const nuHtml: Check = {
  name: 'Nu HTML checker',
  run: (site) => {
    const java = findOrInstallJava();
    const jar = join(installAside('vnu-jar', '26.9.27'), 'build', 'dist', 'vnu.jar');
    const options = ['--format', 'json', '--exit-zero-always', '--stdout'];
    const kinds = ['--skip-non-html', '--also-check-svg'];
    const result = spawnSync(java, ['-jar', jar, ...options, ...kinds, site.folder, INVALID], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
    });
    if (result.status !== 0) {
      throw new Error(`The Nu HTML checker ended with ${result.status}: ${result.error ?? result.stderr}`);
    }
    const messages = readNuMessages(result.stdout);
    const isInvalid = ({ url }: { readonly url: string }) => fileURLToPath(url) === INVALID;
    if (!messages.some(isInvalid))
      throw new Error(`The Nu HTML checker found nothing wrong with ${INVALID}.`);
    const findings = messages
      .filter((message) => !isInvalid(message))
      .map(({ url, message, lastLine, lastColumn }): Finding => {
        const file = relative(site.folder, fileURLToPath(url));
        return { file: `${file}:${lastLine}:${lastColumn}`, expected: 'valid HTML', got: message };
      });
    return { counts: { pages: site.pages.size }, findings };
  },
};
