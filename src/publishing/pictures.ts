import { environment } from '../environment.ts';
import { createPictureScaler } from '../formats/scale-picture.ts';

/** Scales pictures for other programs, and keeps what was made once. */
export const scalePicture = createPictureScaler(environment.cacheDir);
