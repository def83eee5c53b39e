/**
 * A Vite plugin that leaves `import()` as the browser has it. Vite wraps it in code that fetches a script's style
 * sheets beside it; there are none, and the code would weigh as much as one of the reading room's tools.
 */
export function plainImports() {
  return {
    name: 'lesesaal-plain-imports',
    enforce: 'pre',
    load: (id: string) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
  } as const;
}
