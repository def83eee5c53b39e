import { describe, expect, test } from 'vitest';
import { labelHeldBack } from '../../../src/article/held-back.ts';

const NOW = new Date('2026-01-15T00:00:00Z');
const ZONE = 'Europe/Berlin';
const article = (id: string, published: string, draft = false) => ({
  id,
  draft,
  published: new Date(published),
});

describe('labelHeldBack', () => {
  test.each([
    { what: 'a draft', published: '2025-01-01T00:00:00Z', draft: true, label: 'Entwurf' },
    { what: 'a draft dated ahead', published: '2026-02-01T00:00:00Z', draft: true, label: 'Entwurf' },
    {
      what: 'an article dated ahead',
      published: '2026-01-31T23:00:00Z',
      draft: false,
      label: 'Erscheint am 1. Februar 2026',
    },
    {
      what: 'an article that readers see',
      published: '2026-01-14T00:00:00Z',
      draft: false,
      label: undefined,
    },
  ])('calls $what “$label”', ({ published, draft, label }) => {
    const held = labelHeldBack(article('2026/a', published, draft), NOW, ZONE);
    expect(held?.replace('\u00A0', ' ')).toBe(label);
  });
});
