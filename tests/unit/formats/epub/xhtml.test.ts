import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { inLanguage, printXhtml } from '../../../../src/formats/epub/xhtml.ts';
import { lintXml, readXml } from '../../../read-xml.ts';

test('a document says its title, its language, its style and what it is', async () => {
  const text = printXhtml({ title: 'Öl & <Gas>', language: 'en', type: 'bodymatter' }, [
    x('p', inLanguage('de'), 'Text'),
    undefined,
  ]);
  expect(await lintXml(text)).toEqual([]);
  expect(readXml(text)('title')).toEqual(['Öl & <Gas>']);
  expect(text).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<html xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/,
  );
  expect(text).toContain(' lang="en" xml:lang="en">');
  expect(text).toContain('<link rel="stylesheet" type="text/css" href="style.css"/>');
  expect(text).toContain('<body epub:type="bodymatter"><p lang="de" xml:lang="de">Text</p></body>');
});

test.each([
  { tag: 'ar', around: 'de', dir: 'rtl' },
  { tag: 'he-IL', around: 'en', dir: 'rtl' },
  { tag: 'de', around: 'ar', dir: 'ltr' },
  { tag: 'fa', around: 'ar', dir: undefined },
  { tag: 'en', around: 'de', dir: undefined },
  { tag: 'und', around: 'de', dir: undefined },
])('$tag within $around says how it is read: $dir', ({ tag, around, dir }) => {
  expect(inLanguage(tag, around)['dir']).toBe(dir);
});
