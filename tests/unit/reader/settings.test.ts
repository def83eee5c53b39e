import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../src/reader/settings.ts';

describe('parseSettings', () => {
  test.each([
    { what: 'a choice', value: { theme: 'sepia' }, settings: { theme: 'sepia' } },
    {
      what: 'every choice',
      value: {
        theme: 'dark',
        size: '6',
        width: 'narrow',
        spacing: 'loose',
        typeface: 'legible',
        hyphens: 'off',
      },
      settings: {
        theme: 'dark',
        size: '6',
        width: 'narrow',
        spacing: 'loose',
        typeface: 'legible',
        hyphens: 'off',
      },
    },
    { what: 'nothing of what the site chooses anyway', value: { theme: 'system', size: '2' }, settings: {} },
    { what: 'nothing of an unknown value', value: { theme: 'neon', size: 3 }, settings: {} },
    {
      what: 'nothing of an unknown name',
      value: { colour: 'dark', font: 'x' },
      settings: {},
    },
    { what: 'nothing of damaged storage', value: 'theme', settings: {} },
    { what: 'nothing of nothing', value: undefined, settings: {} },
    { what: 'nothing of null', value: null, settings: {} },
  ])('takes $what', ({ value, settings }) => {
    expect(parseSettings(value)).toEqual(settings);
  });
});
