import type { Claim } from '../article/conflicts.ts';
import { createUrls } from '../article/urls.ts';
import { listFiles } from './collection.ts';

/**
 * What the files of `public/` claim of the site's addresses, so that no alias writes over one of them: their own
 * address, and the folder of the same name, which cannot exist beside a file.
 * @param folder absolute path of the folder
 */
export function claimPublicFiles(folder: string): Claim[] {
  const { file: addressOf } = createUrls('/');
  return listFiles(folder).flatMap((path) => {
    const address = addressOf(path.normalize('NFC').toLowerCase()).replace(/\/index\.html?$/, '/');
    const claim = { file: `public/${path}`, aliases: [], topics: [] };
    return [address, `${address}/`].map((each) => ({ ...claim, address: each }));
  });
}
