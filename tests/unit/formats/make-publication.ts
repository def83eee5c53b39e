import type { Publication } from '../../../src/formats/publication.ts';

/** A site below a path, for tests. */
export function makePublication(changes: Partial<Publication> = {}): Publication {
  return {
    id: 'lesesaal',
    name: 'Lesesaal',
    description: 'Nachrichten in Ruhe lesen.',
    url: 'https://example.org/zeitung/',
    timeZone: 'Europe/Berlin',
    toWhole: (path) => new URL(path, 'https://example.org').href,
    ...changes,
  };
}
