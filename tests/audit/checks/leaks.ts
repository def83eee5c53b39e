import type { Check, Finding } from '../check.ts';
import { contentsOf } from './contents.ts';

/** What may stand in no file of a site. */
export interface Leaks {
  /** Absolute paths of the machine that built it. */
  readonly paths: readonly string[];
  /** The environment of the build, of which what looks secret is looked for. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether texts may show what looks like a key or a token and is none, as those of attacks do. */
  readonly hasLookalikes?: boolean;
}

/** A name of a variable that says of its value that nobody may know it. */
const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PWD|KEY|APIKEY|CREDENTIALS?|AUTH|PAT|DSN)S?(?:_|$)/i;

/** Where a secret lies, or how one is asked for, is none. */
const OPEN_NAME = /_(?:SOCK|FILE|PATH|DIR|URL|TYPE|METHOD)$/i;

/** Shorter values stand in texts by chance, and so does a single word such as “disabled”. */
const CHANCE = /^(?:.{0,7}|[a-z]{0,12})$/i;

/** How keys and tokens look that services give out, by the name of what they are. */
const TOKENS: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
  'a key of AWS': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a token of GitHub': /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,})/,
  'a token of GitLab': /\bglpat-[\w-]{20,}/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b/,
  'a token of Slack': /\bxox[abeprs]-[\w-]{20,}/,
  'a key of Google': /\bAIza[\w-]{35}\b/,
  'a key that begins with sk-': /\bsk-(?:\w+-)*[A-Za-z0-9_]{32,}/,
  'a key of Stripe': /\b[rs]k_live_[A-Za-z0-9]{20,}/,
  'a signed token (JWT)': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/,
  'a password in an address': /\bhttps?:\/\/[^\s/:@"'<>]+:[^\s/@"'<>]+@[\w.-]+/,
};

const SOURCE_MAP = /[#@]\s*sourceMappingURL=/;

/** Bytes that may stand nowhere. */
interface Literal {
  readonly bytes: Buffer;
  /** A path ends where a name does: `/root` is not in `</rootfiles>`. */
  readonly isPath: boolean;
  /** What a finding says instead of them. */
  readonly got: string;
}

/** No file tells a secret or a path of the machine that built the site, packed files unpacked; none is a source map. */
export function leaks({ paths, variables, hasLookalikes = false }: Leaks): Check {
  const literals: Literal[] = [
    ...paths
      .flatMap((path) => [...new Set([path, encodeURI(path), encodeURIComponent(path)])])
      .map((text) => ({
        bytes: Buffer.from(text),
        isPath: true,
        got: 'a path of the machine that built it',
      })),
    ...Object.entries(variables).flatMap(([name, value = '']) =>
      // The value itself stays unsaid.
      SECRET_NAME.test(name) && !OPEN_NAME.test(name) && !CHANCE.test(value)
        ? [{ bytes: Buffer.from(value), isPath: false, got: `the value of the variable ${name}` }]
        : [],
    ),
  ];
  const expected = 'no secret, path of a machine or source map';
  return {
    name: 'leaks',
    run: async (site) => {
      const findings: Finding[] = [];
      let contents = 0;
      for (const path of [...site.files, ...site.compressed]) {
        if (/\.map(?:\.br|\.gz)?$/.test(path)) findings.push({ file: path, expected, got: 'a source map' });
        for (const { file, isText, bytes } of await contentsOf(site, path)) {
          contents += 1;
          for (const literal of literals) {
            if (holds(bytes, literal)) findings.push({ file, expected, got: literal.got });
          }
          if (!isText) continue;
          const text = bytes.toString('utf8');
          for (const [got, pattern] of hasLookalikes ? [] : Object.entries(TOKENS)) {
            if (pattern.test(text)) findings.push({ file, expected, got });
          }
          if (SOURCE_MAP.test(text)) findings.push({ file, expected, got: 'the address of a source map' });
        }
      }
      const counts = {
        files: site.files.length,
        'contents unpacked': contents,
        'paths and secrets': literals.length,
      };
      return { counts, findings };
    },
  };
}

function holds(bytes: Buffer, { bytes: sought, isPath }: Literal): boolean {
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) {
    const before = String.fromCharCode(bytes[at - 1] ?? 0);
    const after = String.fromCharCode(bytes[at + sought.length] ?? 0);
    if (!isPath || !(/[\w.-]/.test(before) || /[\w-]/.test(after))) return true;
  }
  return false;
}
