declare module 'vfile' {
  interface DataMap {
    /** The BCP 47 tag of the text as a whole; German where there is none. */
    language: string;
  }
}

/** Tells whether a BCP 47 tag stands for German, wherever it is spoken. */
export function isGerman(language: string): boolean {
  return /^de(?:-|$)/i.test(language);
}
