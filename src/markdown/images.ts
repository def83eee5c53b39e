import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quoteValue } from '../article/fault.ts';
import { cleanAddress, placeBelow, readAddress } from './addresses.ts';
import { type BodyImage, report } from './findings.ts';

/**
 * A picture in rendered HTML that is still to be set, with its index among the body's pictures. Only the
 * renderer can write one, since it escapes every `<` of a text and every quotation mark of an attribute.
 */
export const IMAGE_SLOT = /<img(?: [\w-]+(?:="[^"]*")?)* data-image="(\d+)">/g;

/**
 * Demands a description where a picture is written in Markdown: `![](bild.jpg)` does not say whether the
 * picture is decoration or its description was forgotten.
 */
export function remarkRequireAlt() {
  return (tree: MarkdownRoot, file: VFile): void => {
    visit(tree, ['image', 'imageReference'], (node) => {
      if (!('alt' in node) || node.alt?.trim()) return;
      report(file, missingAlt(node.position?.start.line));
    });
  };
}

/**
 * Takes pictures from other sites out (the site asks nobody else for anything), and sees to it that every
 * picture that stays has an alternative text and an address that can be read. Those beside the article are
 * collected in `file.data.images`; those below the site's root get the base path.
 */
export function rehypeImages({ base }: { readonly base: string }) {
  return (tree: Root, file: VFile): void => {
    const images: BodyImage[] = [];
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || index === undefined || !parent) return undefined;
      const line = element.position?.start.line;
      const src = cleanAddress(String(element.properties['src'] ?? ''));
      if (src === '' || isForeign(src)) {
        report(file, {
          line,
          level: 'warning',
          expected: 'a picture of the site’s own',
          got: src === '' ? 'a picture without an address' : quoteValue(src),
          remedy: 'It is left out; put a copy beside the article, or into public/ for a page of your own.',
        });
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (element.properties['alt'] === undefined) {
        report(file, missingAlt(line));
        element.properties['alt'] = '';
      }
      collect(element, src, line);
      return undefined;
    });
    file.data.images = images;

    function collect(element: Element, src: string, line: number | undefined): void {
      element.properties['loading'] = 'lazy';
      element.properties['decoding'] = 'async';
      const address = readAddress(src);
      if (address?.isFromRoot) {
        element.properties['src'] = placeBelow(base, address.url);
        return;
      }
      const path = decode(src);
      if (path === undefined) {
        report(file, {
          line,
          level: 'error',
          expected: 'an address in which every % stands for a character',
          got: quoteValue(src),
          remedy: 'Write %25 for the sign itself.',
        });
        return;
      }
      const { alt, title } = element.properties;
      images.push({
        src: path,
        alt: String(alt ?? ''),
        title: typeof title === 'string' ? title : undefined,
        line,
      });
      element.properties['dataImage'] = String(images.length - 1);
    }
  };
}

function missingAlt(line: number | undefined) {
  return {
    line,
    level: 'error',
    expected: 'an alternative text for every picture',
    got: 'a picture without one',
    remedy: 'Write ![what is to be seen](…), or <img src="…" alt=""> where the picture is decoration.',
  } as const;
}

function isForeign(src: string): boolean {
  return readAddress(src)?.kind !== 'within';
}

function decode(src: string): string | undefined {
  try {
    return decodeURIComponent(src.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}
