import { run } from './run.ts';
import { buildSite } from './site-build.ts';

await run(buildSite);
