/** What is said of an excerpt, before the name of where the whole text is. */
export const EXCERPT_NOTICE = 'Dies ist ein Auszug. Der ganze Text steht bei';
