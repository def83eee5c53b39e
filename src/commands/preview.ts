import { previewSite } from './site-preview.ts';

await previewSite();
