const TAGS = [
  ...[
    'p',
    'div',
    'b',
    'strong',
    'i',
    'em',
    'h1',
    'h2',
    'h4',
    'ul',
    'li',
    'ol',
    'table',
    'tr',
    'td',
    'th',
    'blockquote',
    'pre',
  ],
  ...[
    'code',
    'span',
    'font',
    'center',
    'sub',
    'sup',
    'del',
    'q',
    'dl',
    'dt',
    'dd',
    'figure',
    'figcaption',
    'details',
    'summary',
  ],
  ...[
    'x-y',
    'section',
    'label',
    'form',
    'br',
    'br',
    'hr',
    'u',
    'kbd',
    'caption',
    'tbody',
    'aside',
    'svg',
    'math',
    'script',
    'style',
  ],
  ...[
    'template',
    'noscript',
    'iframe',
    'article',
    'a href="https://x.example/?a=1&b=(2)"',
    'a href="javascript:x"',
    'a href="/rel"',
  ],
  ...[
    'img src="a.jpg" alt="Bild"',
    'td colspan="3" rowspan="2"',
    'object',
    'textarea',
    'select',
    'p style="x" onclick="y"',
  ],
];

const WORDS = [
  ...[
    'Wort',
    'é',
    '„Zitat“',
    'Leser*innen',
    'a_b_c',
    '(x)',
    ' ',
    ' ',
    ' ',
    '\n',
    '\t',
    '&nbsp;',
    '.',
    ',',
    '!',
    '?',
    ':',
    '😀',
  ],
  ...[
    '*',
    '_',
    '**',
    '***',
    '#',
    '1.',
    '12)',
    '-',
    '+',
    '>',
    '<',
    '&amp;',
    '&lt;b&gt;',
    '&amp;nbsp;',
    '&#x20;',
    '|',
    '\\',
    '~',
    '~~',
  ],
  ...[
    '`',
    '``',
    '---',
    '===',
    '[x](y)',
    '![',
    '[ ]',
    '- [ ] x',
    '[^1]',
    '[^1]: x',
    '[a]: https://b.example',
    '    ',
  ],
  ...[
    'www.a.example',
    'a@b.example',
    'https://a.example/b_c',
    'http://a.example',
    'xmpp:a@b.example/c',
    'mailto:x@y.example',
  ],
];

/**
 * Makes a piece of HTML at random, of elements that are seldom closed as they should and of words that mean something
 * in Markdown; the same for the same seed.
 */
export function makeHtml(seed: number, depth = 5): string {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % limit;
  };
  const make = (level: number): string =>
    Array.from({ length: 1 + below(4) }, () => {
      if (level === 0 || below(3) === 0)
        return Array.from({ length: 1 + below(3) }, () => WORDS[below(WORDS.length)]).join('');
      const tag = TAGS[below(TAGS.length)] ?? 'p';
      const end = below(12) > 0 ? `</${tag.split(' ')[0]}>` : '';
      return `<${tag}>${make(level - 1)}${end}`;
    }).join('');
  return make(depth);
}
