import fc, { type Arbitrary } from 'fast-check';
import {
  ALLOWED_TAGS,
  ATTRIBUTES,
  BREAKS,
  CHARACTERS,
  COLONS,
  FORBIDDEN_TAGS,
  MARKS,
  PAYLOAD,
  PLACES,
  SCHEMES,
  TARGETS,
  VALUES,
} from './pieces.ts';

/** A hole or two in a piece of Markdown or HTML. */
type Construct = (inner: string, other: string) => string;

const CONSTRUCTS: readonly Construct[] = [
  (inner, other) => `[${inner}](${other})`,
  (inner, other) => `[${inner}](<${other}> "${inner}")`,
  (inner, other) => `![${inner}](${other} '${inner}')`,
  (inner, other) => `[![${inner}](${other})](${other})`,
  (inner, other) => `[${inner}][r]\n\n[r]: ${other}\n`,
  (inner, other) => `[r] ![r]\n\n[r]: <${other}> "${inner}"\n`,
  (_, other) => `<${other}>`,
  (inner) => `\n## ${inner}\n`,
  (inner, other) => `\n${inner}\n===\n${other}\n---\n`,
  (inner, other) => `\n> ${inner}\n${other}\n`,
  (inner, other) => `\n- ${inner}\n  - [ ] ${other}\n`,
  (inner, other) => `\n1. ${inner}\n\n       ${other}\n`,
  (inner, other) => `\n| a | ${inner} |\n| --- | ---: |\n| ${other} | b |\n`,
  (inner, other) => `Text[^${inner}]\n\n[^${inner}]: ${other}\n`,
  (inner, other) => `[^n] [^n]\n\n[^n]: ${inner}\n\n    ${other}\n`,
  (inner, other) => `\n\`\`\`${other}\n${inner}\n\`\`\`\n`,
  (inner, other) => `\`${inner}\` \`\`${other}\`\``,
  (inner, other) => `**${inner}** _${other}_ ~~${inner}~~`,
  (inner, other) => `\n<div>\n\n${inner}\n\n</div>\n${other}`,
  (inner, other) => `\n<pre>\n${inner}\n\n${other}</pre>\n`,
  (inner, other) => `<p title="${inner}">${other}</p>`,
  (inner, other) => `<!-- ${inner} -->${other}`,
  (inner, other) => `<table><tr>${inner}<td>${other}</table>`,
  (inner, other) => `<svg><style>${inner}</style>${other}</svg>`,
  (inner, other) => `<math><mtext>${inner}<mglyph>${other}</math>`,
  (inner, other) => `<a href="/">${inner}<a href="/">${other}</a></a>`,
];

/** Elements that stay, so that only their attributes are left to do harm; `other` is an address or a value. */
const CARRIERS: readonly ((inner: string, other: string, attributes: string) => string)[] = [
  (_, other, attributes) => `<img src="${other}" alt="x"${attributes}>`,
  (_, other, attributes) => `<img alt="${other}" src="/bild.png"${attributes}>`,
  (inner, other, attributes) => `<a href="${other}"${attributes}>${inner}</a>`,
  (inner, other, attributes) => `<q cite="${other}"${attributes}>${inner}</q>`,
  (inner, other, attributes) => `<blockquote cite='${other}'${attributes}>\n\n${inner}</blockquote>`,
  (inner, other, attributes) => `<p id="${other}"${attributes}>${inner}</p>`,
  (inner, other, attributes) => `<a name=${other}${attributes}>${inner}</a>`,
  (inner, other, attributes) => `<code class="language-js ${other}"${attributes}>${inner}</code>`,
  (inner, other, attributes) => `<ol><li id="user-content-fn-${other}"${attributes}>${inner}</ol>`,
  (inner, other, attributes) => `<table><td style="${other}"${attributes}>${inner}</table>`,
];

/** Spellings of a character that some reader takes for the character itself. */
const SPELLINGS: readonly ((character: string) => string)[] = [
  (character) => `&#${character.charCodeAt(0)};`,
  (character) => `&#x${character.charCodeAt(0).toString(16)};`,
  (character) => `&#${character.charCodeAt(0)}`,
  (character) => `&#x000000${character.charCodeAt(0).toString(16).toUpperCase()};`,
  (character) => `&amp;#${character.charCodeAt(0)};`,
  (character) => `\\${character}`,
  (character) => `%${character.charCodeAt(0).toString(16)}`,
];

const one = (values: readonly string[]) => fc.constantFrom(...values);

/** Stands for a place in a text whose length is not known yet: 0 is its beginning. */
const place = fc.nat(9999);

function placeIn(text: string, number: number): number {
  return Math.floor((number / 10_000) * (text.length + 1));
}

/** A change of a finished text. */
type Twist = (text: string) => string;

/** Cuts at any byte; half a character becomes what a lenient reader makes of it. */
const truncation: Arbitrary<Twist> = place.map((number) => (text) => {
  const bytes = Buffer.from(text);
  return bytes.subarray(0, Math.ceil((number / 10_000) * bytes.length)).toString();
});

/** Spells a few characters in another way. */
const spelling: Arbitrary<Twist> = fc
  .tuple(place, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...SPELLINGS))
  .map(([number, length, spell]) => (text) => {
    const at = placeIn(text, number);
    const spelt = [...text.slice(at, at + length)].map(spell).join('');
    return text.slice(0, at) + spelt + text.slice(at + length);
  });

const swappedCase: Arbitrary<Twist> = fc
  .tuple(place, fc.integer({ min: 1, max: 40 }))
  .map(([number, length]) => (text) => {
    const at = placeIn(text, number);
    const swapped = text
      .slice(at, at + length)
      .replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));
    return text.slice(0, at) + swapped + text.slice(at + length);
  });

function insertion(inserted: Arbitrary<string>): Arbitrary<Twist> {
  return fc.tuple(place, inserted).map(([number, piece]) => (text) => {
    const at = placeIn(text, number);
    return text.slice(0, at) + piece + text.slice(at);
  });
}

/** The same piece over and over, as much of it as an honest text could hold. */
const flood = fc
  .tuple(one([...MARKS, ...BREAKS]), fc.integer({ min: 2, max: 50 }))
  .map(([piece, count]) => piece.repeat(count));

/** Every line behind so many marks of quotations or lists. */
const nesting: Arbitrary<Twist> = fc
  .tuple(one(['> ', '>', '- ', '  ', '1. ']), fc.integer({ min: 1, max: 12 }))
  .map(
    ([mark, depth]) =>
      (text) =>
        text.replace(/^/gm, mark.repeat(depth)),
  );

/** A scheme with one of its letters spelt otherwise, or with something in it that browsers pass over. */
const hiddenScheme = fc
  .tuple(one(SCHEMES), fc.oneof(spelling, swappedCase, insertion(one(CHARACTERS))))
  .map(([scheme, hide]) => hide(scheme));

const address = fc.oneof(
  fc.tuple(fc.oneof(one(SCHEMES), hiddenScheme), one(COLONS), one(TARGETS)).map((parts) => parts.join('')),
  one(PLACES),
);

const attribute = fc
  .tuple(
    one([' ', ' ', ' ', '\n', '\t', '/', '\f', '', ' "', " '", ' =']),
    one(ATTRIBUTES),
    one(['=', '=', '=', ' = ', '=\n', '']),
    one(['"', '"', "'", '`', '', `"'`]),
    fc.oneof(one(VALUES), address),
  )
  .map(([gap, name, equals, quote, value]) => gap + name + equals + quote + value + quote);

/** Elements, carriers and constructs, in and beside each other. */
const { passage } = fc.letrec<Record<'passage' | 'element' | 'carrier' | 'construct', string>>((tie) => ({
  passage: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: one(['Text', ' ', '\n\n', '\n', PAYLOAD]) },
    { weight: 2, arbitrary: one(BREAKS) },
    { weight: 2, arbitrary: one(MARKS) },
    { weight: 1, arbitrary: one(CHARACTERS) },
    { weight: 1, arbitrary: address },
    { weight: 3, arbitrary: tie('element') },
    { weight: 2, arbitrary: tie('carrier') },
    { weight: 3, arbitrary: tie('construct') },
  ),
  element: fc
    .tuple(
      fc.oneof(one(ALLOWED_TAGS), one(FORBIDDEN_TAGS)),
      fc.array(attribute, { maxLength: 3 }),
      fc.array(tie('passage'), { maxLength: 3 }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: one(['', ...ALLOWED_TAGS, ...FORBIDDEN_TAGS]) },
      ),
    )
    .map(([tag, attributes, inner, other]) => {
      const end = other === '' ? '' : `</${other ?? tag}>`;
      return `<${tag}${attributes.join('')}>${inner.join('')}${end}`;
    }),
  carrier: fc
    .tuple(
      fc.constantFrom(...CARRIERS),
      tie('passage'),
      fc.oneof(address, one(VALUES)),
      fc.array(attribute, { maxLength: 2 }),
    )
    .map(([carrier, inner, other, attributes]) => carrier(inner, other, attributes.join(''))),
  construct: fc
    .tuple(fc.constantFrom(...CONSTRUCTS), tie('passage'), fc.oneof(address, tie('passage')))
    .map(([construct, inner, other]) => construct(inner, other)),
}));

/**
 * Hostile documents of some hundred characters: passages side by side, then changed in up to three ways. What
 * fails shrinks to the passages and changes that it needs.
 */
export const attackDocuments: Arbitrary<string> = fc
  .tuple(
    fc.array(passage, { minLength: 1, maxLength: 6 }),
    fc.array(
      fc.oneof(
        truncation,
        spelling,
        swappedCase,
        insertion(one(CHARACTERS)),
        insertion(passage),
        insertion(flood),
        nesting,
      ),
      { maxLength: 3 },
    ),
  )
  .map(([passages, twists]) => twists.reduce((text, twist) => twist(text), passages.join('')));
