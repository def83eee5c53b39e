import { buildSite } from './site-build.ts';
import { previewSite } from './site-preview.ts';

await buildSite();
await previewSite();
