/**
 * Scans a site of this machine with the scorer of Mozilla's HTTP Observatory, and prints what it found as JSON. It is a
 * process of its own, whose environment names the certificate to trust. The words on the command line: the folder of
 * the scorer's package, and where the site is (`ScannedPlace` as JSON).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = ''] = process.argv.slice(2);
const source = join(folder, 'src', 'scanner', 'index.js');

// Its install script, which nobody runs, fetches the list of the hosts that browsers know to be encrypted. This machine
// is none of them.
const preloaded = join(folder, 'conf', 'hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

// Its retrieval takes ports, but the scorer has none to hand on.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '../retriever/retriever.js' && context.parentURL === pathToFileURL(source).href
      ? { url: new URL('retrieve.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
const { scan } = await import(pathToFileURL(source).href);
process.stdout.write(JSON.stringify(await scan('localhost')));
