import { describe, expect, test } from 'vitest';
import { describeHeldBack, labelHeldBack } from '../../../src/article/held-back.ts';

const NOW = new Date('2026-01-15T00:00:00Z');
const ZONE = 'Europe/Berlin';
const article = (id: string, published: string, draft = false) => ({
  id,
  draft,
  published: new Date(published),
});

describe('describeHeldBack', () => {
  const describeAll = (...articles: ReturnType<typeof article>[]) => describeHeldBack(articles, NOW, ZONE);

  test('says nothing where everything is published', () => {
    expect(describeAll(article('2025/a', '2025-01-01T00:00:00Z'))).toBeUndefined();
  });

  test.each([
    {
      what: 'drafts',
      articles: [
        article('2025/a', '2025-01-01T00:00:00Z', true),
        article('2025/b', '2027-01-01T00:00:00Z', true),
      ],
      line: 'Held back: 2 drafts (2025/a; 2025/b)',
    },
    {
      what: 'an article dated ahead, with its day in the site’s zone',
      articles: [article('2026/zukunft', '2026-12-23T23:00:00Z')],
      line: 'Held back: 1 dated ahead (2026/zukunft, from 2026-12-24)',
    },
    {
      what: 'both, the next to be published first',
      articles: [
        article('2026/c', '2026-03-01T12:00:00Z'),
        article('2025/a', '2025-01-01T00:00:00Z', true),
        article('2026/b', '2026-02-01T12:00:00Z'),
      ],
      line: 'Held back: 1 draft (2025/a), 2 dated ahead (2026/b, from 2026-02-01; 2026/c, from 2026-03-01)',
    },
  ])('names $what', ({ articles, line }) => {
    expect(describeAll(...articles)).toBe(line);
  });

  test('names five of many', () => {
    const many = Array.from({ length: 40 }, (_, at) => article(`2025/${at}`, '2025-01-01T00:00:00Z', true));
    expect(describeAll(...many)).toBe(
      'Held back: 40 drafts (2025/0; 2025/1; 2025/2; 2025/3; 2025/4; and 35 more)',
    );
  });
});

describe('labelHeldBack', () => {
  test.each([
    { what: 'a draft', published: '2025-01-01T00:00:00Z', draft: true, label: 'Entwurf' },
    { what: 'a draft dated ahead', published: '2026-02-01T00:00:00Z', draft: true, label: 'Entwurf' },
    {
      what: 'an article dated ahead',
      published: '2026-01-31T23:00:00Z',
      draft: false,
      label: 'Erscheint am 1.\u00A0Februar 2026',
    },
    {
      what: 'an article that readers see',
      published: '2026-01-14T00:00:00Z',
      draft: false,
      label: undefined,
    },
  ])('calls $what “$label”', ({ published, draft, label }) => {
    expect(labelHeldBack(article('2026/a', published, draft), NOW, ZONE)).toBe(label);
  });
});
