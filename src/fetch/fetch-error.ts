import { cutText } from '../article/characters.ts';
import { type Fault, formatFault } from '../article/fault.ts';

/** What is wrong with an address or an answer, in the words of a fault. */
export type Flaw = Pick<Fault, 'expected' | 'got' | 'remedy'>;

/** What else is known of a failure. */
interface Circumstances {
  /** The HTTP status where the server answered with one that has no source. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** An address could not be fetched: the message names it, what was expected, what came, and the remedy. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly status: number | undefined;
  /** What the message says of the address. */
  readonly flaw: Flaw;

  /** @param place the address as `printAddress` writes it */
  constructor(place: string, flaw: Flaw, { status, cause }: Circumstances = {}) {
    super(formatFault({ file: place, ...flaw }), { cause });
    this.status = status;
    this.flaw = flaw;
  }
}

/** The most characters of an address that a message shows. */
const MAX_SHOWN = 200;

/** Writes an address for a message: in one line, shortened, without its password. */
export function printAddress(address: string): string {
  const shown = address.replace(/\s+/g, ' ').replace(/^([a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i, '$1');
  return shown.length > MAX_SHOWN ? `${cutText(shown, MAX_SHOWN)}…` : shown;
}

const LATER = 'Try again later.';

/** Which codes of Node's errors mean what. */
const MEANINGS: readonly (Flaw & { readonly codes: RegExp })[] = [
  {
    codes: /^(?:ENOTFOUND|EAI_\w+)$/,
    expected: 'a host that exists',
    got: 'a name that could not be looked up',
    remedy: 'Check its spelling and that this machine is online.',
  },
  {
    codes: /^ECONNREFUSED$/,
    expected: 'a server at this address',
    got: 'a refused connection',
    remedy: 'Check the address and its port.',
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/,
    expected: 'a server at this address',
    got: 'no way to reach it',
    remedy: 'Check that this machine is online.',
  },
  {
    codes: /^(?:ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
    expected: 'a whole answer',
    got: 'a connection that broke off',
    remedy: LATER,
  },
  {
    codes: /^HPE_/,
    expected: 'an answer in HTTP',
    got: 'something else',
    remedy: 'Check the address and its port.',
  },
  {
    // Those of zlib, and those of Brotli.
    codes: /^(?:Z_|ERR_$|ERR__|ERR_BROTLI|ERR_ZLIB)/,
    expected: 'a body compressed as its header says',
    got: 'one that cannot be unpacked',
    remedy: LATER,
  },
  {
    codes: /CERT|SSL|TLS|CRL|^(?:EPROTO|UNABLE_TO|INVALID_|PATH_LENGTH|HOSTNAME_)/,
    expected: 'a secure connection',
    got: 'one that cannot be trusted',
    remedy: "Tell the site's operator, or save the page as a file and import that.",
  },
];

/** Says in words what an error of Node's network or decompression means; its code, where it has one, is told too. */
export function describeError(error: unknown): Flaw {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') {
    return { expected: 'an answer', got: `the error “${String(message)}”`, remedy: LATER };
  }
  const meaning = MEANINGS.find(({ codes }) => codes.test(code));
  if (!meaning) return { expected: 'an answer', got: `the error ${code}`, remedy: LATER };
  const { expected, got, remedy } = meaning;
  return { expected, got: `${got} (${code})`, remedy };
}
