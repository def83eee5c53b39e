import { describe, expect, test } from 'vitest';
import { applyChanges, type Change, composeChanges, readPassages } from '../../../src/article/changes.ts';

const change = (offset: number, before: string, after: string, rule = 'r'): Change => ({
  offset,
  before,
  after,
  rule,
});

describe('changes', () => {
  test('lead from a text to another', () => {
    expect(applyChanges('Er sagte:”Ja.”', [change(9, '”', ' „'), change(13, '”', '“')])).toBe(
      'Er sagte: „Ja.“',
    );
  });

  test('take a text apart into what stayed and what changed', () => {
    expect(readPassages('ab .', [change(2, ' ', '')])).toEqual([
      { kept: 'ab' },
      { change: change(2, ' ', '') },
      { kept: '.' },
    ]);
  });

  test.each([
    { name: 'a text that is another', changes: [change(0, 'b', 'x')], message: 'expected "b" at offset 0' },
    { name: 'a place behind the end', changes: [change(3, 'c', 'x')], message: 'at offset 3' },
    {
      name: 'one that overlaps the one before',
      changes: [change(0, 'ab', 'x'), change(1, 'b', 'y')],
      message: 'within the change before',
    },
  ])('refuse $name', ({ changes, message }) => {
    expect(() => applyChanges('abc', changes)).toThrow(message);
  });
});

describe('composed changes', () => {
  test.each<{ name: string; first: Change[]; second: Change[]; composed: Change[] }>([
    {
      name: 'stay apart where they are apart',
      first: [change(0, 'a', 'xx', 'one')],
      second: [change(4, 'd', '', 'two')],
      composed: [change(0, 'a', 'xx', 'one'), change(3, 'd', '', 'two')],
    },
    {
      name: 'become one where they overlap',
      first: [change(1, 'bc', 'XYZ', 'one')],
      second: [change(3, 'Zd', '!', 'two')],
      composed: [change(1, 'bcd', 'XY!', 'one+two')],
    },
    {
      name: 'vanish where the second takes the first back',
      first: [change(1, 'b', 'X', 'one')],
      second: [change(1, 'X', 'b', 'two')],
      composed: [],
    },
    {
      name: 'join around what was put in',
      first: [change(2, '', 'XYZ', 'one')],
      second: [change(2, 'X', '', 'two'), change(4, 'Z', 'z', 'two')],
      composed: [change(2, '', 'Yz', 'one+two')],
    },
    {
      name: 'join where one begins as the other ends',
      first: [change(0, 'ab', '', 'one')],
      second: [change(0, 'c', 'C', 'two')],
      composed: [change(0, 'abc', 'C', 'one+two')],
    },
  ])('$name', ({ first, second, composed }) => {
    expect(composeChanges('abcdef', first, second)).toEqual(composed);
  });

  test('lead where the two lists lead one after the other, for any lists', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const draw = (text: string): Change[] => {
      const changes: Change[] = [];
      for (let at = random(3); at < text.length; at += random(4)) {
        const before = text.slice(at, at + random(3));
        changes.push(change(at, before, 'XYZ'.slice(0, random(4)), `r${random(2)}`));
        at += before.length;
      }
      return changes.filter(({ before, after }) => before !== after);
    };
    for (let round = 0; round < 3000; round += 1) {
      const text = 'abcdefghijklmnop'.slice(0, random(17));
      const first = draw(text);
      const middle = applyChanges(text, first);
      const second = draw(middle);
      const composed = composeChanges(text, first, second);
      expect(applyChanges(text, composed)).toBe(applyChanges(middle, second));
    }
  });
});
