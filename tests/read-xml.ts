import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = join(import.meta.dirname, 'fixtures', 'schemas');

/**
 * Finds what xmllint has against a document.
 * @param schema a Relax NG schema in `fixtures/schemas/`; without one, only whether the document is well-formed counts
 */
export async function lintXml(xml: string, schema?: string): Promise<string[]> {
  const grammar = schema && (await readFile(join(SCHEMAS, schema), 'utf8'));
  const { errors } = await validateXML({
    xml,
    ...(grammar ? { extension: 'relaxng', schema: grammar } : { normalization: 'c14n' }),
  });
  return errors.map(({ message }) => message);
}

/** Reads a document with another parser. */
export function parseXml(xml: string) {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

/** Reads a document: a function that tells the texts of all elements of a name, prefix included. */
export function readXml(xml: string): (name: string) => string[] {
  const document = parseXml(xml);
  return (name) => [...document.getElementsByTagName(name)].map((element) => element.textContent ?? '');
}
