import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeOtherBase, readBuiltPlace } from '../hosting/built-place.ts';
import { DEFAULT_SITE_URL } from '../read-environment.ts';
import { DeployError } from './deploy-error.ts';

/**
 * Checks that a site was built for the place to which it is brought, and not only to be looked at on this machine.
 * @param site absolute path of the built site
 * @param base the base path that this run was given, with slashes at both ends
 * @throws DeployError where it was not
 */
export async function checkPlace(site: string, base: string): Promise<void> {
  const html = await readFile(join(site, 'index.html'), 'utf8').catch(() => '');
  const { address } = readBuiltPlace(html);
  if (address?.startsWith(`${DEFAULT_SITE_URL}/`)) {
    throw new DeployError(
      `${site}: expected a site built for its own address, got one that says ${address}. ` +
        'Build it with SITE_URL, such as SITE_URL=https://example.org npm run build, and deploy again.',
    );
  }
  const fault = describeOtherBase(html, base, 'deploy');
  if (fault) throw new DeployError(`${site}: ${fault}`);
}
