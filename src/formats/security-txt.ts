/** What `security.txt` says. */
export interface SecurityNotes {
  /** Address of who takes reports; empty where nobody does. */
  readonly contact: string;
  /** Address of the rules for reports; empty where there is none. */
  readonly policy: string;
}

/** A build is valid this long; RFC 9116 recommends less than a year. */
const DAYS_VALID = 180;

/**
 * Prints `/.well-known/security.txt` (RFC 9116); undefined where there is nobody to name.
 * @param now the build's clock
 * @param canonical whole address of the file
 */
export function printSecurityTxt(
  { contact, policy }: SecurityNotes,
  now: Date,
  canonical: string,
): string | undefined {
  if (contact === '') return undefined;
  const expires = new Date(now.getTime() + DAYS_VALID * 24 * 60 * 60 * 1000);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(/\.\d+/, '')}`,
    'Preferred-Languages: de, en',
    `Canonical: ${canonical}`,
    ...(policy === '' ? [] : [`Policy: ${policy}`]),
    '',
  ].join('\n');
}
