import { describe, expect, test } from 'vitest';
import {
  cutPiece,
  dividePiece,
  joinPieces,
  type Piece,
  toPieces,
} from '../../../../src/formats/cards/pieces.ts';

const textsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text);

describe('toPieces', () => {
  test.each([
    { title: 'DeepSeek verschiebt R2', pieces: ['DeepSeek', 'verschiebt', 'R2'] },
    { title: 'Öl & Gas', pieces: ['Öl', '&', 'Gas'] },
    { title: 'Am 14.\u00a0August', pieces: ['Am', '14.\u00a0August'] },
    { title: 'Training auf Huawei-Chips', pieces: ['Training', 'auf', 'Huawei-Chips'] },
    { title: 'in Baden-Württembergs Schulen', pieces: ['in', 'Baden-', 'Württembergs', 'Schulen'] },
    { title: 'US-Exportbeschränkungen', pieces: ['US-Exportbeschränkungen'] },
    { title: 'Netze ausgebaut – und nun?', pieces: ['Netze', 'ausgebaut\u00a0–', 'und', 'nun?'] },
    { title: '„Keine Hintertüren“', pieces: ['„Keine', 'Hintertüren“'] },
    { title: 'beispiel.example/themen/politik', pieces: ['beispiel.example/', 'themen/', 'politik'] },
    { title: '  viel   Raum ', pieces: ['viel', 'Raum'] },
    { title: '', pieces: [] },
  ])('takes “$title” apart where a line may break', ({ title, pieces }) => {
    expect(textsOf(toPieces(title))).toEqual(pieces);
  });

  test('puts the title together again', () => {
    const title = 'Was in Baden-Württembergs Schulen fehlt';
    expect(joinPieces(toPieces(title))).toBe(title);
  });
});

describe('dividePiece', () => {
  const piece: Piece = { text: 'Exportverbot', gap: ' ', end: '' };

  test('puts a hyphen where a line ends inside a word, and nowhere else', () => {
    const [before, after] = dividePiece(piece, ['Export', 'verbot']) as [Piece, Piece];
    expect(joinPieces([before])).toBe('Export-');
    expect(joinPieces([after])).toBe('verbot');
    expect(joinPieces([before, after, { text: 'gilt', gap: ' ', end: '' }])).toBe('Exportverbot gilt');
  });

  test('puts none after what is no letter', () => {
    const [before] = dividePiece(piece, ['themen/', 'politik']) as [Piece, Piece];
    expect(joinPieces([before])).toBe('themen/');
  });
});

describe('cutPiece', () => {
  test('halves a piece until no part of it is too long', () => {
    const parts = cutPiece({ text: 'abcdefghij', gap: ' ', end: '' }, (text) => text.length > 3);
    expect(textsOf(parts).join('')).toBe('abcdefghij');
    expect(textsOf(parts).filter((text) => text.length > 3)).toEqual([]);
    expect(parts.map(({ end }) => end)).toEqual(['-', '-', '-', '']);
  });

  test('keeps an accent with its letter, and a letter whole that is too long', () => {
    expect(textsOf(cutPiece({ text: 'a\u0301b', gap: ' ', end: '' }, () => true))).toEqual(['a\u0301', 'b']);
  });

  test('leaves alone what fits', () => {
    const piece: Piece = { text: 'kurz', gap: ' ', end: '' };
    expect(cutPiece(piece, () => false)).toEqual([piece]);
  });
});
