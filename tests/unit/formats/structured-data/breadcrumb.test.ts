import { describe, expect, test } from 'vitest';
import { describeBreadcrumb } from '../../../../src/formats/structured-data/breadcrumb.ts';
import { makePublication } from '../make-publication.ts';

describe('describeBreadcrumb', () => {
  test('begins at the front page and counts from 1', () => {
    const steps = [
      { label: 'Öl & Gas', href: '/zeitung/themen/oel-gas/' },
      { label: 'Ein Beispiel', href: '/zeitung/artikel/2025/x/' },
    ];
    expect(describeBreadcrumb(steps, makePublication())).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Lesesaal', item: 'https://example.org/zeitung/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Öl & Gas',
          item: 'https://example.org/zeitung/themen/oel-gas/',
        },
        {
          '@type': 'ListItem',
          position: 3,
          name: 'Ein Beispiel',
          item: 'https://example.org/zeitung/artikel/2025/x/',
        },
      ],
    });
  });
});
