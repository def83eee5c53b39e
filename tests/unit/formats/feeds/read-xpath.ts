import { validateXML } from 'xmllint-wasm';

/** What an XPath 1.0 expression says of a document, by xmllint. */
export async function readXPath(contents: string, path: string): Promise<string> {
  const { normalized, rawOutput } = await validateXML({
    xml: [{ fileName: 'document.xml', contents }],
    normalization: 'format',
    modifyArguments: () => ['--xpath', path, 'document.xml'],
  });
  if (rawOutput) throw new Error(rawOutput);
  return normalized.replace(/\n$/, '');
}
