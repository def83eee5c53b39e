import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseCarrier } from '../../../src/deploy/choose-carrier.ts';
import { makeFolder } from './small-sites.ts';

/** A project's folder and what its environment says. */
function makeProject() {
  const folder = makeFolder();
  for (const name of ['src', 'dist', 'texte', '.cache']) mkdirSync(join(folder, name));
  return {
    folder,
    environment: {
      outDir: join(folder, 'dist'),
      cacheDir: join(folder, '.cache'),
      content: { label: 'texte', path: join(folder, 'texte') },
    },
  };
}

test.each([
  '.',
  'dist',
  'dist/unter',
  'dist-hosting',
  'dist-hosting/www',
  'src/www',
  'texte',
  '.cache/www',
  'node_modules/www',
  '.git',
  'umweg/www',
])('%s is refused, since it belongs to the project', async (target) => {
  const { folder, environment } = makeProject();
  symlinkSync(join(folder, 'src'), join(folder, 'umweg'));
  await expect(chooseCarrier(target, folder, environment)).rejects.toThrow(
    `${target}: expected a folder of its own, got one that belongs to the project`,
  );
});

test.each(['www', 'distanz', '../daneben', 'host:dist'])('%s is accepted', async (target) => {
  const { folder, environment } = makeProject();
  await expect(chooseCarrier(target, folder, environment)).resolves.toHaveProperty('put');
});
