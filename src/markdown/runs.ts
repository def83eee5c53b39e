import type { Element, Nodes, Parents, Root, Text } from 'hast';

/** A text node within a run, and where in the run's text it begins. */
interface Piece {
  readonly node: Text;
  readonly parent: Parents;
  readonly start: number;
}

/**
 * What is read in one breath: the text of a block with its inline elements, up to the next block. Code, pictures
 * and text that is not to be touched stand in it as one `OPAQUE` each, footnote numbers not at all.
 */
export interface Run {
  readonly text: string;
  /** The text nodes that may be changed, in their order. */
  readonly pieces: readonly Piece[];
}

/** Puts `text` where `length` characters stood at `at`. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Stands in a run for something that is read but is no text to be changed (OBJECT REPLACEMENT CHARACTER). */
export const OPAQUE = '\uFFFC';

/** Elements whose text stands apart from what is around it. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'section', 'blockquote', 'pre', 'hr', 'br'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'],
  ...['table', 'caption', 'tr', 'td', 'th'],
]);

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'rt', 'rp']);

/**
 * Collects the runs of a tree.
 * @param isOpen tells whether the text below an element may be changed; it is asked for every element with a
 *   `lang`, and given the answer for the element around it
 */
export function collectRuns(
  tree: Root,
  isOpen: (language: string, isOpenAround: boolean) => boolean = () => true,
): Run[] {
  const runs: Run[] = [];
  let parts: string[] = [];
  let length = 0;
  let pieces: Piece[] = [];
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const flush = (): void => {
    if (pieces.length > 0) runs.push({ text: parts.join(''), pieces });
    parts = [];
    length = 0;
    pieces = [];
  };

  function collect(node: Nodes, parent: Parents, isOpenHere: boolean): void {
    if (node.type === 'text') {
      if (isOpenHere) pieces.push({ node, parent, start: length });
      write(isOpenHere ? node.value : node.value.replace(/\S(?:[\s\S]*\S)?/, OPAQUE));
    }
    if (node.type === 'element') collectElement(node, isOpenHere);
  }

  function collectElement(element: Element, isOpenAround: boolean): void {
    const { tagName, properties, children } = element;
    if (isApparatus(element)) return;
    if (tagName === 'br') {
      write('\n');
      return;
    }
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) flush();
    else if (tagName === 'q') write('„');
    if (CODE.has(tagName) || tagName === 'img') write(OPAQUE);
    else {
      const { lang } = properties;
      const isOpenHere = typeof lang === 'string' ? isOpen(lang, isOpenAround) : isOpenAround;
      for (const child of children) collect(child, element, isOpenHere);
    }
    if (isBlock) flush();
    else if (tagName === 'q') write('“');
  }

  for (const child of tree.children) collect(child, tree, true);
  flush();
  return runs;
}

/** Numbers of footnotes, the ways back from them, and hints for the ear: no part of what the author wrote. */
function isApparatus({ properties }: Element): boolean {
  return (
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties ||
    'dataPagefindIgnore' in properties
  );
}

/** Carries out edits of a text. They come in their order and do not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.at), edit.text);
    done = edit.at + edit.length;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Carries out edits of a run's text where it may be changed. They come in their order and do not overlap. */
export function editRun({ pieces }: Run, edits: readonly Edit[]): void {
  let next = 0;
  for (const { node, start } of pieces) {
    const end = start + node.value.length;
    const within: Edit[] = [];
    for (let edit = edits[next]; edit && edit.at < end; edit = edits[++next]) {
      if (edit.at >= start && edit.at + edit.length <= end) within.push({ ...edit, at: edit.at - start });
    }
    if (within.length > 0) node.value = editText(node.value, within);
  }
}
