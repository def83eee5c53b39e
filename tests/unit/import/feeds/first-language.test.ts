import { expect, test } from 'vitest';
import { firstLanguage } from '../../../../src/import/feeds/first-language.ts';

test.each([
  [['de'], 'de'],
  [['de-de'], 'de-DE'],
  [['de_AT'], 'de-AT'],
  [[undefined, '', 'Deutsch', 'en'], 'en'],
  [['und', 'fr'], 'fr'],
  [['de-a'], undefined],
  [[], undefined],
])('the first language of %j is %s', (names, language) => {
  expect(firstLanguage(names)).toBe(language);
});
