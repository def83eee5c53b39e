import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { createStudio } from '../formats/cards/studio.ts';
import { createSplitter } from '../search/compounds/compounds.ts';
import { loadLexicon } from '../search/compounds/lexicon.ts';
import { site } from '../site.ts';

/** The sign of the site as SVG: whatever `public/favicon.svg` shows. */
export const sign: Uint8Array = await readFile(join(environment.project, 'public', 'favicon.svg'));

/** Draws the cards and covers of the site that is being built. */
export const studio = createStudio({
  site,
  sign,
  cacheDir: environment.cacheDir,
  root: environment.project,
  // The dictionary is read only where a word has to be divided.
  loadSplitter: async () => createSplitter(loadLexicon()),
});
