import { expect, test } from 'vitest';
import { describeAccessibility } from '../../../../src/formats/epub/accessibility.ts';
import { print } from './print-element.ts';

const described = (hasPictures: boolean) =>
  [...print(...describeAccessibility(hasPictures)).matchAll(/property="schema:(\w+)">([^<]+)</g)].map(
    ([, property, value]) => `${property}: ${value}`,
  );

test('a book of text is for eyes, ears and fingers', () => {
  expect(described(false).filter((line) => !line.startsWith('accessibilitySummary'))).toEqual([
    'accessMode: textual',
    'accessModeSufficient: textual',
    'accessibilityFeature: displayTransformability',
    'accessibilityFeature: readingOrder',
    'accessibilityFeature: structuralNavigation',
    'accessibilityFeature: tableOfContents',
    'accessibilityHazard: none',
  ]);
});

test('pictures are seen, and told by their alternative texts', () => {
  const added = described(true).filter((line) => !described(false).includes(line));
  expect(added).toEqual([
    'accessMode: visual',
    'accessibilityFeature: alternativeText',
    expect.stringContaining('Bilder haben Textalternativen.'),
  ]);
});

test('nobody is said to have proven conformance', () => {
  expect(print(...describeAccessibility(true))).not.toMatch(/conformsTo|certifiedBy/);
});
