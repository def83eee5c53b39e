import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { setBody } from '../../../src/formats/set-body.ts';
import { makeBody } from './epub/make-workshop.ts';

const printer = unified().use(rehypeStringify);
const image = (src: string, alt: string): Element => ({
  type: 'element',
  tagName: 'img',
  properties: { src, alt },
  children: [],
});

/** Sets a text: addresses get a mark before them, pictures that are missing stay away. */
const set = (markdown: string) =>
  printer.stringify(
    setBody(makeBody(markdown), {
      address: (address) => `@${address}`,
      picture: ({ src, alt }) => (src.includes('fehlt') ? undefined : image(src, alt)),
    }),
  );

describe('a body that is set for another place', () => {
  test('has the addresses of that place, save those within itself', () => {
    expect(set('[a](/b/) [c](#d) <q cite="https://example.org/">e</q>')).toBe(
      '<p><a href="@/zeitung/b/">a</a> <a href="#d">c</a> <q cite="@https://example.org/">e</q></p>',
    );
  });

  test('has the pictures of that place, or their descriptions', () => {
    expect(set('![Ein Hafen](./hafen.jpg) ![Noch einer](./fehlt.jpg)')).toBe(
      '<p><img src="./hafen.jpg" alt="Ein Hafen"> Noch einer</p>',
    );
    expect(set('![Ein Hafen](/hafen.jpg)')).toBe('<p><img src="@/zeitung/hafen.jpg" alt="Ein Hafen"></p>');
  });

  test('leaves out the hints that only a page can hide from the eye', () => {
    expect(set('[a](https://elsewhere.example/)')).toBe(
      '<p><a href="@https://elsewhere.example/" rel="external noopener" class="external">a</a></p>',
    );
  });

  test('leaves the body as it was', () => {
    const body = makeBody('![Ein Hafen](./hafen.jpg)');
    const setting = { address: () => '', picture: () => undefined };
    expect(setBody(body, setting)).toEqual(setBody(body, setting));
  });
});
