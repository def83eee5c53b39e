import { describe, expect, test } from 'vitest';
import { slugify } from '../../../src/article/slug.ts';

describe('slugify', () => {
  test.each([
    { text: 'Öl & Gas', slug: 'oel-gas' },
    { text: 'Äpfel, Übermut und Größe', slug: 'aepfel-uebermut-und-groesse' },
    { text: 'Große Straße', slug: 'grosse-strasse' },
    { text: 'GROẞE STRAẞE', slug: 'grosse-strasse' },
    { text: 'Gru\u0308n (zerlegt geschrieben)', slug: 'gruen-zerlegt-geschrieben' },
    { text: 'DeepSeek verschiebt R2', slug: 'deepseek-verschiebt-r2' },
    { text: 'Café à la crème', slug: 'cafe-a-la-creme' },
    { text: 'São Paulo, Łódź, Ærø und İstanbul', slug: 'sao-paulo-lodz-aeroe-und-istanbul' },
    { text: 'Œuvre, Đồng und smørrebrød', slug: 'oeuvre-dong-und-smoerrebroed' },
    { text: 'GPT-5.1: was ist neu?', slug: 'gpt-5-1-was-ist-neu' },
    { text: '„Zitat“ – und mehr …', slug: 'zitat-und-mehr' },
    { text: '  --  KI__heute  --  ', slug: 'ki-heute' },
    { text: '../../etc/passwd', slug: 'etc-passwd' },
    { text: '🚀 Start der Rakete 🚀', slug: 'start-der-rakete' },
    { text: '東京 2025', slug: '2025' },
  ])('$text → $slug', ({ text, slug }) => {
    expect(slugify(text)).toBe(slug);
  });

  test.each(['', '   ', '🚀', '東京', 'Москва', '—', '&'])(
    'is empty for %j, which has no Latin letter and no digit',
    (text) => {
      expect(slugify(text)).toBe('');
    },
  );

  test.each(['oel-gas', 'deepseek-verschiebt-r2', '2025'])('leaves the slug %s as it is', (slug) => {
    expect(slugify(slug)).toBe(slug);
  });
});
