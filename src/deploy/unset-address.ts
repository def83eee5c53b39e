import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltPlace } from '../hosting/built-place.ts';

/**
 * Words a warning where a site was built without knowing its address.
 * @param site absolute path of the built site
 */
export async function describeUnsetAddress(site: string): Promise<string | undefined> {
  const html = await readFile(join(site, 'index.html'), 'utf8').catch(() => '');
  const { address = '' } = readBuiltPlace(html);
  if (!URL.canParse(address) || new URL(address).hostname !== 'localhost') return undefined;
  return (
    `${site}: the site says that its address is ${address}. Set SITE_URL to the one at which it will be served, ` +
    'build again, and deploy again.'
  );
}
