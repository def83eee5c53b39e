import { run } from './run.ts';
import { previewSite } from './site-preview.ts';

await run(previewSite);
