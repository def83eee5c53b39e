/** Stands in for the retrieval of the Observatory's scorer: the same, but it knows where the servers of this machine listen. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', places = ''] = process.argv.slice(2);
const { retrieve: retrieveFrom } = await import(
  pathToFileURL(join(folder, 'src', 'retriever', 'retriever.js')).href
);

export function retrieve(hostName: string): Promise<unknown> {
  return retrieveFrom(hostName, JSON.parse(places));
}
