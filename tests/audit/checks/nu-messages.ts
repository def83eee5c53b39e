/** A message of the Nu HTML checker. */
export interface NuMessage {
  /** Of the file, with `file:`. */
  readonly url: string;
  readonly message: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
}

/** Messages that are left out, each for a reason. */
const LEFT_OUT = [
  // It does not know container queries and what came with them.
  /^CSS: /,
  // Of a file it does not know which origin is `'self'`, and it takes data (JSON-LD) for script. The tests in a browser
  // find whatever a policy blocks.
  /^(?:Inline script|Resource) violates Content Security Policy \(meta tag\): /,
  // A list without marks is no list to VoiceOver unless it says so.
  /^The “list” role is unnecessary for element “[uo]l”\.$/,
];

/**
 * Reads what the Nu HTML checker prints, without what is left out.
 * @param json its output with `--format json`
 */
export function readNuMessages(json: string): NuMessage[] {
  const { messages }: { messages: readonly NuMessage[] } = JSON.parse(json);
  return messages.filter(({ message }) => !LEFT_OUT.some((pattern) => pattern.test(message)));
}
