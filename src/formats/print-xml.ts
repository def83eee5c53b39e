import type { Element, Instruction, Root, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What no XML 1.0 document may hold, however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * Prints a document: its declaration, and its root element. Characters that XML cannot hold are left out.
 * @param styleSheet path of an XSL sheet with which browsers show it
 */
export function printXml(root: Element, styleSheet?: string): string {
  const head = [
    instruct('xml', 'version="1.0" encoding="UTF-8"'),
    ...(styleSheet ? [instruct('xml-stylesheet', `type="text/xsl" href="${styleSheet}"`)] : []),
  ];
  const lineBreak: Text = { type: 'text', value: '\n' };
  const tree: Root = {
    type: 'root',
    children: [...head.flatMap((line) => [line, lineBreak]), root, lineBreak],
  };
  return (
    toXml(tree, { closeEmptyElements: true, tightClose: true })
      .replace(FORBIDDEN, '')
      // What would end a CDATA section may stand nowhere else, and there are no such sections here.
      .replaceAll(']]>', ']]&gt;')
  );
}

function instruct(name: string, value: string): Instruction {
  return { type: 'instruction', name, value };
}
