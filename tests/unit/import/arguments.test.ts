import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../../src/import/arguments.ts';

const read = (...argv: string[]) => readArguments(argv, 'Europe/Berlin');

describe('the arguments of an import', () => {
  test('name sources, and say nothing else where nothing else is said', () => {
    expect(read('a.txt', '-', 'https://a.example/')).toMatchObject({
      action: 'import',
      names: ['a.txt', '-', 'https://a.example/'],
      republish: 'full',
      hasImages: false,
      allowLocal: false,
      isDryRun: false,
      isJson: false,
      isYes: false,
      options: { isDraft: false, shouldSplitParagraphs: false },
    });
  });

  test('say what the sources do not', () => {
    const request = read(
      ...[
        'a.txt',
        '--topic',
        'Eins',
        '--topic=Zwei',
        '--published',
        '2025-08-14',
        '--title',
        'Titel',
        '--draft',
      ],
      ...['--source-name', 'Bote', '--source-url', 'https://bote.example/', '--language', 'de-AT'],
      ...['--translation', 'human:pt-BR', '--split-paragraphs', '--republish', 'teaser', '--images', '--yes'],
    );
    expect(request).toMatchObject({
      republish: 'teaser',
      hasImages: true,
      isYes: true,
      options: {
        topics: ['Eins', 'Zwei'],
        published: '2025-08-14',
        title: 'Titel',
        sourceName: 'Bote',
        sourceUrl: 'https://bote.example/',
        language: 'de-AT',
        translation: { kind: 'human', from: 'pt-BR' },
        isDraft: true,
        shouldSplitParagraphs: true,
      },
    });
  });

  test.each([
    { argv: ['--feeds', '--dry-run'], action: 'feeds' },
    { argv: ['--verify'], action: 'verify' },
    { argv: ['--accept', 'a.md', 'b.md'], action: 'accept' },
  ])('ask for $action', ({ argv, action }) => {
    expect(read(...argv)?.action).toBe(action);
  });

  test.each([['--help'], ['-h']])('ask for help: %s', (argument) => {
    expect(read(argument)).toBeUndefined();
  });

  test.each([
    { argv: [], message: 'expected a SOURCE, got none' },
    { argv: ['--accept'], message: 'expected a FILE, got none' },
    { argv: ['--feeds', 'a.txt'], message: 'expected nothing beside --feeds, got "a.txt"' },
    { argv: ['--feeds', '--verify'], message: 'expected one of --feeds and --verify' },
    { argv: ['a.txt', '--topics', 'x'], message: "Unknown option '--topics'" },
    {
      argv: ['a.txt', '--topic', '…'],
      message: '--topic: expected a name with a letter or digit in it, got "…"',
    },
    { argv: ['a.txt', '--published', '14.8.25'], message: '--published: expected a date like 2025-08-14' },
    { argv: ['a.txt', '--published', '2025-02-30'], message: '--published: expected a date' },
    {
      argv: ['a.txt', '--source-url', 'ftp://a.example'],
      message: '--source-url: expected an http or https address',
    },
    {
      argv: ['a.txt', '--translation', 'machine'],
      message: '--translation: expected kind and language like machine:en',
    },
    { argv: ['a.txt', '--translation', 'robot:en'], message: '--translation' },
    { argv: ['a.txt', '--language', 'deutsch!'], message: '--language: expected a language tag' },
    { argv: ['a.txt', '--republish', 'all'], message: '--republish: expected teaser or full, got "all"' },
  ])('are refused: $argv', ({ argv, message }) => {
    expect(() => read(...argv)).toThrow(UsageError);
    expect(() => read(...argv)).toThrow(message);
  });
});
