import { describe, expect, test } from 'vitest';
import { isPublished } from '../../../src/article/published.ts';

const NOW = new Date('2025-08-14T10:00:00Z');

describe('isPublished', () => {
  test.each([
    { article: 'dated before the build', published: '2025-08-13T22:00:00Z', draft: false, answer: true },
    { article: 'dated at the very instant', published: '2025-08-14T10:00:00Z', draft: false, answer: true },
    { article: 'dated a moment later', published: '2025-08-14T10:00:00.001Z', draft: false, answer: false },
    { article: 'a draft', published: '2025-08-13T22:00:00Z', draft: true, answer: false },
    { article: 'a draft dated later', published: '2025-08-15T22:00:00Z', draft: true, answer: false },
  ])('$article: $answer', ({ published, draft, answer }) => {
    expect(isPublished({ published: new Date(published), draft }, NOW)).toBe(answer);
  });
});
