/** The name by which robots.txt knows the project's programs. */
export const TOKEN = 'Lesesaal';

/**
 * Says who asks, such as `Lesesaal/1.0 (+https://example.org/; import)`.
 * @param contact the address of the operator's site, where it has one
 */
export function createUserAgent(contact: string | undefined, purpose: string): string {
  return `${TOKEN}/1.0 (${contact ? `+${contact}; ` : ''}${purpose})`;
}
