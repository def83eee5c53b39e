import { describe, expect, test } from 'vitest';
import { EVERYDAY, NAMES } from '../../../src/fonts/characters.ts';

describe('the characters wanted of the fonts', () => {
  const all = [...EVERYDAY, ...NAMES];

  test('are each in one file only', () => {
    expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([]);
  });

  test.each([
    ['German', 'ÄÖÜäöüßẞ„“‚‘»«›‹–…€§°'],
    ['French', 'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ'],
    ['Spanish and Portuguese', '¡¿ÁÃÍÑÓÕÚáãíñóõú'],
    ['Turkish', 'ÇĞIİÖŞÜçğıiöşü'],
    ['Polish', 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż'],
    ['Czech and Slovak', 'ÁČĎÉĚÍĹĽŇÓÔŔŘŠŤÚŮÝŽáčďéěíĺľňóôŕřšťúůýž'],
    ['Croatian and Serbian', 'ĆČĐŠŽćčđšž'],
    ['Hungarian', 'ŐŰőű'],
    ['Romanian', 'ĂÂÎȘȚŞŢăâîșțşţ'],
    ['the Nordic languages', 'ÅÆØÐÞåæøðþ'],
    ['the Baltic languages', 'ĀĒĢĪĶĻŅŪĖĮŲāēģīķļņūėįų'],
  ])('hold the letters of %s', (_language, letters) => {
    expect([...letters].filter((letter) => !all.includes(letter))).toEqual([]);
  });
});
