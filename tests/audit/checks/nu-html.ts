import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installAside } from '../../install-aside.ts';
import type { Check, Finding } from '../check.ts';
import { ensureJava } from './java.ts';

/** A message of the checker in its JSON. */
interface Message {
  readonly url: string;
  readonly message: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
}

/** Messages that are left out, each for a reason. */
const LEFT_OUT = [
  // It does not know container queries and what came with them.
  /^CSS: /,
  // A list without marks is no list to VoiceOver unless it says so.
  /^The “list” role is unnecessary for element “[uo]l”\.$/,
];

/** How many bytes of output a large site may have. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** The Nu HTML checker finds nothing on any page, and nothing in the drawings. */
export const nuHtml: Check = {
  name: 'Nu HTML checker',
  run: (site) => {
    ensureJava();
    const jar = join(installAside('vnu-jar', '26.9.27'), 'build', 'dist', 'vnu.jar');
    const options = [
      '--format',
      'json',
      '--exit-zero-always',
      '--stdout',
      '--also-check-svg',
      '--skip-non-html',
    ];
    const result = spawnSync('java', ['-Xss4m', '-jar', jar, ...options, site.folder], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
    });
    if (result.status !== 0)
      throw new Error(`The Nu HTML checker ended with ${result.status}: ${result.stderr}`);
    const { messages }: { messages: readonly Message[] } = JSON.parse(result.stdout);
    const findings = messages
      .filter(({ message }) => !LEFT_OUT.some((pattern) => pattern.test(message)))
      .map(({ url, message, lastLine, lastColumn }): Finding => {
        const file = relative(site.folder, fileURLToPath(url));
        return { file: `${file}:${lastLine}:${lastColumn}`, expected: 'valid HTML', got: message };
      });
    return { counts: { pages: site.pages.size }, findings };
  },
};
