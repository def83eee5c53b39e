import type { Element } from 'xast';
import { x } from 'xastscript';

/**
 * Describes how accessible a book is, in the words of schema.org that libraries show. That it conforms to a standard
 * is not claimed: nobody has looked at this one book, and a claim would name who did.
 * @param hasPictures whether it holds pictures, of which every one has an alternative text
 */
export function describeAccessibility(hasPictures: boolean): Element[] {
  const features = [
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    ...(hasPictures ? ['alternativeText'] : []),
  ];
  const summary = [
    'Text in Überschriften gegliedert, über das Inhaltsverzeichnis zu erreichen, in Größe, Schrift und Farben einstellbar; fremdsprachige Stellen sind ausgezeichnet.',
    ...(hasPictures ? ['Bilder haben Textalternativen.'] : ['Keine Bilder.']),
    'Kein Ton, keine Bewegung. Das Buch wurde automatisch erzeugt und nicht einzeln geprüft.',
  ];
  return [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual']] : []),
    ['accessModeSufficient', 'textual'],
    ...features.map((feature) => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', summary.join(' ')],
  ].map(([property, value]) => x('meta', { property: `schema:${property}` }, value));
}
