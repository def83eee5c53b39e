import { describe, expect, test } from 'vitest';
import { printRedirectsFile } from '../../../../src/hosting/hosts/redirects-file.ts';

describe('printRedirectsFile', () => {
  test('prints one permanent redirect a line', () => {
    expect(
      printRedirectsFile([
        { from: '/2019/alt/', to: '/artikel/2019/alt/' },
        { from: '/zeitung/news/1.html', to: '/zeitung/artikel/2020/x/' },
      ]),
    ).toBe('/2019/alt/ /artikel/2019/alt/ 301\n/zeitung/news/1.html /zeitung/artikel/2020/x/ 301\n');
  });

  test('prints nothing for no redirects', () => {
    expect(printRedirectsFile([])).toBe('');
  });

  test.each([
    { from: '/Öl/', printed: '/%C3%96l/' },
    { from: '/%C3%96l/', printed: '/%C3%96l/' },
    { from: '/%c3%96l/', printed: '/%C3%96l/' },
    { from: '/100%25/', printed: '/100%25/' },
    { from: '/東京/', printed: '/%E6%9D%B1%E4%BA%AC/' },
    { from: '/oel%26gas/', printed: '/oel%26gas/' },
    { from: '/was%3F/', printed: '/was%3F/' },
    { from: '/nr%231.html', printed: '/nr%231.html' },
  ])('encodes $from once, as $printed', ({ from, printed }) => {
    expect(printRedirectsFile([{ from, to: '/x/' }])).toBe(`${printed} /x/ 301\n`);
  });
});
