import { run } from './run.ts';
import { buildSite } from './site-build.ts';
import { previewSite } from './site-preview.ts';

await run(async () => {
  await buildSite();
  await previewSite();
});
