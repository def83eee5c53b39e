import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/zeitung/' });

describe('A picture beside the article', () => {
  test.each([
    ['![Ein Haus](haus.jpg)', { src: 'haus.jpg', alt: 'Ein Haus', title: undefined, line: 1 }],
    ['![Ein Haus](./haus.jpg "Um 1900")', { src: './haus.jpg', alt: 'Ein Haus', title: 'Um 1900', line: 1 }],
    ['![Haus](<./großes haus.jpg>)', { src: './großes haus.jpg', alt: 'Haus', title: undefined, line: 1 }],
    ['![Haus](./gro%C3%9F%20100%25.jpg)', { src: './groß 100%.jpg', alt: 'Haus', title: undefined, line: 1 }],
    ['![Haus](./haus.jpg?v=2#x)', { src: './haus.jpg', alt: 'Haus', title: undefined, line: 1 }],
    [
      '![Haus][h]\n\n[h]: ../2024/haus.jpg',
      { src: '../2024/haus.jpg', alt: 'Haus', title: undefined, line: 1 },
    ],
    ['Text\n\n<img src="haus.jpg" alt="">', { src: 'haus.jpg', alt: '', title: undefined, line: 3 }],
  ])('is collected as the author wrote it: %s', (source, image) => {
    const { images, findings } = render(source);
    expect(images).toEqual([image]);
    expect(findings).toEqual([]);
  });

  test('carries its index in the HTML', () => {
    expect(render('![Eins](a.jpg)\n\n![Wurzel](/b.jpg)\n\n![Zwei](c.jpg)').html).toBe(
      '<p><img src="a.jpg" alt="Eins" loading="lazy" decoding="async" data-image="0"></p>\n' +
        '<p><img src="/zeitung/b.jpg" alt="Wurzel" loading="lazy" decoding="async"></p>\n' +
        '<p><img src="c.jpg" alt="Zwei" loading="lazy" decoding="async" data-image="1"></p>',
    );
  });

  test('has the index of nobody else, whatever the author writes', () => {
    const { html } = render('<img src="a.jpg" alt="" data-image="7"> <p data-image="7">Text</p>');
    expect(html.match(/data-image="\d+"/g)).toEqual(['data-image="0"']);
  });

  test('may stand in a figure with its caption', () => {
    expect(
      render(
        '<figure><img src="a.jpg" alt="Haus" width="40" height="30"><figcaption>1900</figcaption></figure>',
      ).html,
    ).toBe(
      '<figure><img src="a.jpg" alt="Haus" width="40" height="30" loading="lazy" decoding="async" data-image="0">' +
        '<figcaption>1900</figcaption></figure>',
    );
  });
});

test('a picture below the root of the site gets the base path and is not collected', () => {
  const { html, images } = render('![Karte](/bilder/karte.png)');
  expect(html).toBe(
    '<p><img src="/zeitung/bilder/karte.png" alt="Karte" loading="lazy" decoding="async"></p>',
  );
  expect(images).toEqual([]);
});

describe('A picture of another site', () => {
  test.each([
    ['![Bild](https://anders.example/a.jpg)'],
    ['![Bild](HTTP://anders.example/a.jpg)'],
    ['![Bild](//anders.example/a.jpg)'],
    ['![Bild](data:image/png;base64,AAAA)'],
    ['![Bild](ftp://anders.example/a.jpg)'],
    ['<img src="\\\\anders.example\\a.jpg" alt="Bild">'],
    ['<img src="/\\anders.example/a.jpg" alt="Bild">'],
    ['<img src="/&Tab;/anders.example/a.jpg" alt="Bild">'],
    ['<img src="&#1;//anders.example/a.jpg" alt="Bild">'],
    ['<img src=" https://anders.example/a.jpg" alt="Bild">'],
    ['<img src="https:anders.example/a.jpg" alt="Bild">'],
    ['<img src="" alt="Bild">'],
    ['<img alt="Bild">'],
  ])('is left out: %s', (source) => {
    const { html, images } = render(source);
    expect(html).not.toContain('<img');
    expect(images).toEqual([]);
  });

  test('is reported with its line and address', () => {
    expect(render('Text\n\n![Bild](https://anders.example/a.jpg)').findings).toMatchObject([
      { line: 3, level: 'warning', got: '"https://anders.example/a.jpg"' },
    ]);
  });

  test('does not hide the next one', () => {
    const { html, findings } = render('![a](//x.example/1) ![b](//x.example/2) ![c](c.jpg)');
    expect(html).toBe('<p>  <img src="c.jpg" alt="c" loading="lazy" decoding="async" data-image="0"></p>');
    expect(findings).toHaveLength(2);
  });
});

describe('The alternative text of a picture', () => {
  test.each([
    ['![](a.jpg)', 1],
    ['![ ](a.jpg)', 1],
    ['Text\n\n![][a]\n\n[a]: a.jpg', 3],
    ['Text\n\n\n<img src="a.jpg">', 4],
    ['![](/a.jpg)', 1],
  ])('is missed: %j', (source, line) => {
    expect(render(source).findings).toMatchObject([
      { line, level: 'error', expected: 'an alternative text for every picture' },
    ]);
  });

  test.each(['<img src="a.jpg" alt="">', '![Ein Haus](a.jpg)', '<img src="a.jpg" alt="Ein Haus">'])(
    'is there: %s',
    (source) => {
      expect(render(source).findings).toEqual([]);
    },
  );
});

describe('A percent sign in the address of a picture that stands for no character is an error', () => {
  test.each([
    ['![Bild](zz%zz.jpg)', 'zz%zz.jpg'],
    ['![Bild](b%E4r.jpg)', 'b%E4r.jpg'],
    ['<img src="100%.jpg" alt="Bild">', '100%.jpg'],
  ])('%s', (source, address) => {
    const { findings, images } = render(`Text\n\n${source}`);
    expect(findings).toMatchObject([{ line: 3, level: 'error', got: JSON.stringify(address) }]);
    expect(images).toEqual([]);
  });
});
