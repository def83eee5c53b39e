import { stat } from 'node:fs/promises';

/** In bytes; undefined where there is no such file. */
export async function sizeOfFile(path: string): Promise<number | undefined> {
  return stat(path).then(
    (stats) => (stats.isFile() ? stats.size : undefined),
    () => undefined,
  );
}

/** Rounded up to tenths, so that what is too large never seems to be just right. */
export function toMebibytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
