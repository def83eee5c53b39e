import { join } from 'node:path';
import { build } from 'vite';
import { checkBundled } from '../../licences/bundled.ts';

/**
 * Bundles a worker into one script of its own: it must lie beside the front page under a name that never changes.
 * @param name `sw` or `off`
 * @returns the script; `sw` expects a constant `WORKER_BUILD` before it
 */
export async function bundleWorker(name: 'sw' | 'off'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [checkBundled()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: {
        entry: join(import.meta.dirname, '..', 'worker', `${name}.ts`),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [bundle] = [result].flat();
  const script = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!script) throw new Error(`The worker ${name} could not be bundled.`);
  return script.code;
}
