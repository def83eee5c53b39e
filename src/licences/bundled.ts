import type { Plugin } from 'vite';
import { SHIPPED } from './shipped.ts';

/**
 * The packages from which modules of a bundle come.
 * @param modules their ids, as the bundler has them: mostly absolute paths
 */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap(
    (id) => /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id)?.[1] ?? [],
  );
  return [...new Set(names.map((name) => name.replace('\\', '/')))].sort();
}

/**
 * A Vite plugin that stops a build where a script for browsers holds a package whose licence readers are not told. What
 * runs during the build alone is not looked at.
 */
export function checkBundled(): Plugin {
  return {
    name: 'lesesaal-licences',
    generateBundle(_, bundle) {
      // Astro bundles the pages too, to print them.
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const unlisted = packagesOf(chunk.moduleIds).filter(
          (name) => !SHIPPED.some(({ packages }) => packages.includes(name)),
        );
        if (unlisted.length === 0) continue;
        throw new Error(
          `${chunk.fileName}: expected only packages that src/licences/shipped.ts lists, got ${unlisted.join(', ')}. ` +
            'Add each with the file of its licence.',
        );
      }
    },
  };
}
