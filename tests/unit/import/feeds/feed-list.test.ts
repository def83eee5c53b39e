import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError, formatFault } from '../../../../src/article/fault.ts';
import { checkFeedList, readFeedList } from '../../../../src/import/feeds/feed-list.ts';

function folderWith(yaml: string | Uint8Array | undefined) {
  const path = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  if (yaml !== undefined) writeFileSync(join(path, 'feeds.yaml'), yaml);
  return { label: 'content', path };
}

function faultsOf(yaml: string): string[] {
  const list = checkFeedList(yaml, 'content/feeds.yaml');
  return 'faults' in list ? list.faults.map(formatFault) : [];
}

describe('the list of feeds', () => {
  test('says where they lie, what they are about, and what of them may be published', () => {
    const yaml = [
      '- url: https://a.example/feed.xml',
      '  topic: Wirtschaft',
      '- url: http://b.example?x=1',
      '  topic: " Kultur "',
      '  name: Das Blatt',
      '  language: de-AT',
      '  republish: full',
      '  maxEntries: 20',
    ].join('\n');
    expect(readFeedList(folderWith(yaml))).toEqual([
      { url: 'https://a.example/feed.xml', topic: 'Wirtschaft', republish: 'teaser' },
      {
        url: 'http://b.example/?x=1',
        topic: 'Kultur',
        name: 'Das Blatt',
        language: 'de-AT',
        republish: 'full',
        maxEntries: 20,
      },
    ]);
  });

  test.each([
    ['without the file', undefined],
    ['in an empty file', ''],
    ['in a file of comments', '# noch keine\n'],
    ['in an empty list', '[]\n'],
  ])('is empty %s', (_where, yaml) => {
    expect(readFeedList(folderWith(yaml))).toEqual([]);
  });

  test('that cannot be read is an error of the content', () => {
    expect(() => readFeedList(folderWith('- url: x\n'))).toThrow(ContentError);
    expect(() => readFeedList(folderWith(new Uint8Array([0x2d, 0x20, 0xff])))).toThrow(
      /expected text in UTF-8/,
    );
  });
});

describe('what is wrong with it is told with line and key', () => {
  const good = '- { url: "https://a.example/", topic: A }\n';

  test.each([
    [
      'https://a.example/feed.xml\n',
      'content/feeds.yaml:1: expected a list of feeds like - { url: https://example.org/feed.xml, topic: Wirtschaft }, got "https://a.example/feed.xml". Begin each feed with “- ” and its address.',
    ],
    [
      `${good}- https://b.example/\n`,
      'content/feeds.yaml:2: [1]: expected a feed like { url: https://example.org/feed.xml, topic: Wirtschaft }, got "https://b.example/". Write at least its url and its topic.',
    ],
    [
      '- topic: A\n  url: a.example/feed\n',
      'content/feeds.yaml:2: [0].url: expected the http or https address of a feed, got "a.example/feed". Write the whole address, such as https://example.org/feed.xml.',
    ],
    [
      '- url: file:///etc/passwd\n  topic: A\n',
      'content/feeds.yaml:1: [0].url: expected the http or https address of a feed, got "file:///etc/passwd". Write the whole address, such as https://example.org/feed.xml.',
    ],
    [
      '- url: https://a.example/\n',
      'content/feeds.yaml:1: [0].topic: expected the topic of its articles, with a letter or digit in it, got nothing. Write one topic; put it into quotation marks where it is a number or holds a colon.',
    ],
    [
      '- url: https://a.example/\n  topic: A\n  language: Deutsch\n',
      'content/feeds.yaml:3: [0].language: expected a language tag like de, en or de-AT, got "Deutsch". Write a tag of BCP 47, or leave the key out for what the feed says.',
    ],
    [
      '- url: https://a.example/\n  topic: A\n  republish: alles\n',
      'content/feeds.yaml:3: [0].republish: expected teaser or full, got "alles". Write full only where the publisher allows it; teaser is meant where the key is missing.',
    ],
    [
      '- url: https://a.example/\n  topic: A\n  maxEntries: 0\n',
      'content/feeds.yaml:3: [0].maxEntries: expected a whole number from 1 to 1000, got 0. Write how many entries are taken at a time, or leave the key out for all.',
    ],
    [
      '- url: https://a.example/\n  topic: A\n  republsh: full\n',
      'content/feeds.yaml:3: [0].republsh: expected one of url, topic, language, name, republish, maxEntries, got the unknown key "republsh". Did you mean republish? Correct the spelling or take the key out.',
    ],
    [
      `${good}- { url: "https://a.example", topic: B }\n`,
      'content/feeds.yaml:2: [1].url: expected every feed once, got "https://a.example" a second time. Take one of the two out.',
    ],
  ])('%j', (yaml, message) => {
    expect(faultsOf(yaml)).toEqual([message]);
  });

  test('a list of topics is a slip for the one', () => {
    expect(faultsOf('- { url: "https://a.example/", topics: [A, B] }\n')).toEqual([
      expect.stringMatching(/\[0\]\.topic: expected the topic/),
      expect.stringMatching(/Did you mean topic\?/),
    ]);
  });

  test.each([
    ['YAML that cannot be read', '- { url: "https://a.example/"\n', /expected feeds in YAML/],
    ['references', '- &a { url: "https://a.example/", topic: A }\n- *a\n', /got references/],
    [
      'text that turns around',
      '- { url: "https://a.example/", topic: "A\\u202E" }\n',
      /got the character U\+202E/,
    ],
  ])('%s', (_what, yaml, message) => {
    expect(faultsOf(yaml)).toEqual([expect.stringMatching(message)]);
  });

  test('all at once', () => {
    expect(
      faultsOf(`${good}- { url: x, topic: A }\n- { url: "https://a.example/", topic: "–", nme: B }\n`),
    ).toHaveLength(4);
  });
});
