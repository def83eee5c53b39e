import ts from 'typescript';
import { ASSETS } from '../../../src/article/urls.ts';
import type { Address } from './address.ts';

/** Addresses in scripts that name something and are never asked for. */
const NAMES = [
  // Namespaces of elements and attributes.
  /^https?:\/\/www\.w3\.org\//,
  // Pagefind gives relative addresses this origin while it takes them apart.
  /^https:\/\/example\.com/,
];

/**
 * The addresses in a script: its imports, and every text that begins as a whole address does.
 * @param base the site's base path, below which texts such as `_astro/x.js` name a file
 */
export function addressesInScript(script: string, base = '/'): Address[] {
  const found: Address[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const { text } = node;
      const isImported = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
      const isDynamic =
        ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword;
      if (isImported || isDynamic) found.push({ text, use: 'load', at: 'import' });
      else if (text.startsWith(ASSETS))
        found.push({ text: base + text, use: 'load', at: 'a text of a script' });
      else if (/^https?:\/\/./i.test(text)) {
        const use = NAMES.some((name) => name.test(text)) ? 'name' : 'load';
        found.push({ text, use, at: 'a text of a script' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}
