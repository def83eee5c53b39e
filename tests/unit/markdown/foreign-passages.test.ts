import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findEnglish } from '../../../src/markdown/english.ts';
import { createRenderer } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/' });
const SEED = new URL('../../../content/articles/2025/deepseek-verschiebt-r2.md', import.meta.url);

/** The English passages of a text. */
function englishIn(text: string): string[] {
  return findEnglish(text).map(({ start, end }) => text.slice(start, end));
}

describe('An English passage is found', () => {
  test.each([
    {
      rule: 'as a sentence',
      text: 'Er ging. The house was sold to the bank. Sie blieb.',
      found: ['The house was sold to the bank.'],
    },
    {
      rule: 'as two sentences in a row',
      text: 'Er sagte: The house is sold. It was too big for us.',
      found: ['The house is sold. It was too big for us.'],
    },
    {
      rule: 'before German words at its end',
      text: 'The report was published by the größte Zeitung der Stadt.',
      found: ['The report was published by the'],
    },
    {
      rule: 'behind German words at its head',
      text: 'Die Behörde schrieb, that this is not the end of the story.',
      found: ['that this is not the end of the story.'],
    },
    {
      rule: 'without the marks around it',
      text: 'Er sagte „This is not the end of it“ und ging.',
      found: ['This is not the end of it'],
    },
    {
      rule: 'within straight marks',
      text: 'Er sagte "This is not the end of it." Dann ging er.',
      found: ['This is not the end of it.'],
    },
    {
      rule: 'within single marks',
      text: "Er sagte 'This is not the end of it.' Dann ging er.",
      found: ['This is not the end of it.'],
    },
    {
      rule: 'with the quotation that it holds',
      text: 'They said to the press: "Yes." Und dann gingen sie.',
      found: ['They said to the press: "Yes."'],
    },
    {
      rule: 'without a German quotation that it holds',
      text: 'They said to the press: „Das ist nicht wahr.“',
      found: ['They said to the press:'],
    },
    {
      rule: 'with contractions',
      text: 'We don’t know what it’s about.',
      found: ['We don’t know what it’s about.'],
    },
    {
      rule: 'in a text of one sentence',
      text: 'How the house is laid out',
      found: ['How the house is laid out'],
    },
  ])('$rule', ({ text, found }) => {
    expect(englishIn(text)).toEqual(found);
  });
});

describe('No English passage is found', () => {
  test.each([
    { rule: 'in German', text: 'Die Behörde prüft, ob der Hersteller im Herbst liefern kann.' },
    { rule: 'in words of both languages', text: 'Was war, will man so in die Hand. An was war man am Arm?' },
    {
      rule: 'in German with an English name',
      text: 'Sie las die New York Times und ging ins House of Commons.',
    },
    { rule: 'in three words', text: 'This is it.' },
    { rule: 'in words without one function word', text: 'Apple Watch Series Ultra Pro Max Edition' },
    { rule: 'in acronyms', text: 'IT, US, WHO, AS und BE sind Kürzel ohne Sinn.' },
    { rule: 'in an address', text: 'Siehe https://example.org/the/end/of/the/world/and/of/it für Näheres.' },
    { rule: 'in Spanish', text: 'A mí no me gusta la casa de mi padre.' },
    { rule: 'in French', text: 'On me dit que la vie est belle et que tout va bien.' },
    { rule: 'in an empty text', text: '' },
  ])('$rule', ({ text }) => {
    expect(englishIn(text)).toEqual([]);
  });
});

describe('An English passage is marked', () => {
  test.each([
    {
      rule: 'with its language',
      source: 'Er ging. This is the end of it.',
      html: '<p>Er ging. <span lang="en">This is the end of it.</span></p>',
    },
    {
      rule: 'text by text where it holds elements',
      source: 'This is *the end* of it.',
      html: '<p><span lang="en">This is </span><em><span lang="en">the end</span></em><span lang="en"> of it.</span></p>',
    },
    {
      rule: 'around code',
      source: 'This is the `end` of it.',
      html: '<p><span lang="en">This is the </span><code>end</code><span lang="en"> of it.</span></p>',
    },
    {
      rule: 'in a list',
      source: '- This is the end of it.\n- Ende',
      html: '<ul>\n<li><span lang="en">This is the end of it.</span></li>\n<li>Ende</li>\n</ul>',
    },
    {
      rule: 'inside German marks',
      source: 'Er sagte: „This is the end of it.“',
      html: '<p>Er sagte: „<span lang="en">This is the end of it.</span>“</p>',
    },
    {
      rule: 'with marks of its own language',
      source: 'They said to the press: "It is the end."',
      html: '<p><span lang="en">They said to the press: "It is the end."</span></p>',
    },
  ])('$rule', ({ source, html }) => {
    expect(render(source).html).toBe(html);
  });

  test.each([
    ['that its author marked', '<p lang="en">This is the end of it.</p>'],
    ['that its author called German', '<p lang="de">This is the end of it.</p>'],
    ['within such an element', '<section lang="en"><p>This is the <em>end</em> of it.</p></section>'],
    ['in code', '<pre><code>This is the end of it.</code></pre>'],
    ['in a sample', '<p><samp>This is the end of it.</samp></p>'],
  ])('unless it is one %s', (_, html) => {
    expect(render(html).html.replaceAll(' tabindex="0"', '')).toBe(html);
  });

  test('in a German article only', () => {
    expect(render('This is the end of it.', 'en').html).toBe('<p>This is the end of it.</p>');
    expect(render('This is the end of it.', 'de-AT').html).toContain('lang="en"');
  });

  test('and keeps the id of its heading', () => {
    const { html, headings } = render('## This is the end of it');
    expect(headings).toEqual([
      { depth: 2, id: 'abschnitt-this-is-the-end-of-it', text: 'This is the end of it' },
    ]);
    expect(html).toContain('<span lang="en">');
  });

  test('where the first article has its only one', () => {
    const body = readFileSync(SEED, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    const passages = [...render(body).html.matchAll(/<span lang="en">(.*?)<\/span>/g)].map(
      ([, text]) => text,
    );
    expect(passages).toEqual([
      'The move forced Nvidia to announce a staggering $5.5 billion charge against its revenue from inventory it could no longer sell, as detailed in a',
    ]);
  });
});
