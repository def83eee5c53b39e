import { describe, expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import { setBookBody } from '../../../../src/formats/epub/body.ts';
import { createPictureShelf } from '../../../../src/formats/epub/pictures.ts';
import { lintXml } from '../../../read-xml.ts';
import { makeBody } from './make-workshop.ts';

/** Sets a text, each address with a mark before it, and prints it as a document. */
async function set(markdown: string): Promise<string> {
  const shelf = createPictureShelf(async () => ({
    bytes: new Uint8Array(1),
    type: 'image/jpeg',
    ending: 'jpg',
  }));
  const children = await setBookBody(makeBody(markdown), shelf, (address) => `urn:x:${address}`);
  const text = toXml({ type: 'element', name: 'body', attributes: { 'xmlns:epub': 'urn:epub' }, children });
  expect(await lintXml(text)).toEqual([]);
  return text;
}

describe('the body of a book', () => {
  test('says the language of its parts to readers of HTML and of XML', async () => {
    expect(await set('<span lang="en">All of this is English.</span>')).toContain(
      '<span lang="en" xml:lang="en">All of this is English.</span>',
    );
  });

  test('leaves out what only pages need', async () => {
    const text = await set('[Verweis](https://example.com/)\n\n| a |\n|--:|\n| 1 |\n\n```js\nx\n```');
    expect(text).toContain('<a href="urn:x:https://example.com/">Verweis</a>');
    expect(text).toContain('<td class="align-right">1</td>');
    expect(text).not.toMatch(/externe Seite|tabindex|role=|language-js|class="table"/);
  });

  test('shows its pictures from within the book', async () => {
    expect(await set('![Ein "Hafen"](./hafen.jpg "Am Morgen")')).toMatch(
      /<img src="images\/[0-9a-f]{16}\.jpg" alt="Ein &#x22;Hafen&#x22;" title="Am Morgen"><\/img>/,
    );
  });

  test('says what a picture shows that is no part of the book', async () => {
    expect(await set('![Ein Hafen](/hafen.jpg)')).toContain('<p>Ein Hafen</p>');
    expect(await set('Text <img src="/linie.png" alt="">')).not.toContain('<img');
  });

  test('has footnotes that lead there and back', async () => {
    const text = await set('Text[^ä].\n\n[^ä]: Note.');
    const [, there] = /<a href="#([^"]+)"[^>]*epub:type="noteref"/.exec(text) ?? [];
    const [, back] = /<a href="#([^"]+)"[^>]*role="doc-backlink"/.exec(text) ?? [];
    expect(text).toMatch(new RegExp(`<aside[^>]* id="${there}"`));
    expect(text).toMatch(new RegExp(`<a [^>]*id="${back}"[^>]*>1</a>`));
  });

  test('names no namespace of its own', async () => {
    expect(await set('Eins.\n\nZwei.')).not.toContain('xmlns=');
  });
});
