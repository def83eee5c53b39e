import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('Leftover markup is', () => {
  test.each([
    {
      what: 'an attribute with its quotation marks',
      body: 'Mehr href=”#oben”> dazu.',
      found: ['href=”#oben”'],
    },
    { what: 'an attribute without any', body: 'Mehr href=oben dazu.', found: ['href=oben'] },
    { what: 'a target', body: 'Mehr target="_blank" dazu.', found: ['target="_blank"'] },
    { what: 'a tag written out', body: 'Der Rat \\<b>tagt\\</b> heute.', found: ['<b>', '</b>'] },
    { what: 'a tag that is not closed', body: 'Der Rat \\<span class tagt.', found: ['<span class tagt.'] },
    { what: 'the beginning of a comment', body: 'Der Rat \\<!-- mehr tagt.', found: ['<!--'] },
    { what: 'BBCode', body: 'Der Rat [b]tagt[/b] heute.', found: ['[/b]'] },
    {
      what: 'BBCode with an address',
      body: 'Der [url=/rat]Rat[/url] tagt.',
      found: ['[url=/rat]Rat[/url]'],
    },
    { what: 'a mark of a template', body: 'Der Rat {{ tag }} tagt.', found: ['{{ tag }}'] },
    { what: 'a statement of a template', body: 'Der Rat {% if x %} tagt.', found: ['{% if x %}'] },
    { what: 'a short code', body: '[caption id="bild"]Der Rat', found: ['[caption id="bild"]'] },
    { what: 'an entity that stays one', body: 'Der&amp;nbsp;Rat tagt.', found: ['&nbsp;'] },
    { what: 'an entity in numbers', body: 'Der Rat &amp;#8222;tagt.', found: ['&#8222;'] },
    { what: 'an entity that lost its semicolon', body: 'Rat &amp;amp Tat', found: ['&amp'] },
    { what: 'the remains of a Wiki', body: 'Der [[Rat|Stadtrat]] tagt.', found: ['[[Rat|Stadtrat]]'] },
    {
      what: 'the end of a link',
      body: 'Der Rat\\](https://example.org) tagt.',
      found: ['](…)'],
    },
    {
      what: 'HTML that no article may hold',
      body: 'Der Rat <font color="red">tagt</font>.',
      found: ['<font>'],
    },
    { what: 'a script', body: '<script>alert(1)</script>\n\nDer Rat tagt.', found: ['<script>'] },
    {
      what: 'an attribute that no article may have',
      body: 'Der Rat <b style="color: red">tagt</b>.',
      found: ['style="color: red" on <b>'],
    },
  ])('$what', ({ body, found }) => {
    expect(foundBy('leftover-markup', body)).toEqual(found);
  });

  test.each([
    { what: 'a sign between numbers', body: 'Es gilt a < b und 3 > 2.' },
    { what: 'a heart', body: 'Wir <3 Berlin.' },
    { what: 'code', body: 'Man schreibt `<b href="x">` und `&nbsp;`.' },
    { what: 'a block of code', body: '```\n<font>{{ x }}</font>\n```' },
    {
      what: 'HTML that an article may hold',
      body: 'H<sub>2</sub>O und <abbr title="Europäische Union">EU</abbr>.',
    },
    { what: 'a note to oneself', body: 'Der Rat tagt. <!-- prüfen -->' },
    { what: 'what an editor left out', body: '„[U]nd er [der Rat] tagt […].“' },
    { what: 'a sign for and', body: 'Müller & Söhne; A&B; Q&A.' },
    { what: 'an equation', body: 'Mit x=5 und title = Titel rechnet niemand.' },
    { what: 'an address with an attribute', body: 'Siehe https://example.org/?id=5&src=rss.' },
    { what: 'a note in brackets', body: 'Der Rat tagt [Video], [Email] und [u. a.] auch.' },
    { what: 'an entity that Markdown decodes', body: 'Der&nbsp;Rat &amp; die Stadt.' },
  ])('not $what', ({ body }) => {
    expect(foundBy('leftover-markup', body)).toEqual([]);
  });

  test('an error, for readers would see it', () => {
    expect(foundBy('leftover-markup', 'The <font>council</font> meets.', 'en')).toEqual(['<font>']);
  });
});
