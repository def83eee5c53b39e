import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStudio } from '../../../../src/formats/cards/studio.ts';
import { makeType } from './make-type.ts';

const { loadTypeface, createPainter } = vi.hoisted(() => ({ loadTypeface: vi.fn(), createPainter: vi.fn() }));
vi.mock('../../../../src/formats/cards/typefaces.ts', () => ({ loadTypeface }));
vi.mock('../../../../src/formats/cards/paint.ts', () => ({ createPainter }));

const SITE = { name: 'Lesesaal', description: 'Nachrichten in Ruhe lesen.' };
const SHEET = {
  width: 2,
  height: 1,
  lines: [],
  rule: { left: 0, top: 0, width: 2 },
  sign: { width: 1, height: 1 },
};

describe('a studio', () => {
  let folder: string;
  let root: string;
  const compose = vi.fn();
  const loadSplitter = vi.fn();

  /** A new studio, as the next build has it. */
  const openStudio = ({ site = SITE, sign = '<svg/>' } = {}) =>
    createStudio({ site, cacheDir: join(folder, 'cache'), root, sign: Buffer.from(sign), loadSplitter });

  beforeEach(() => {
    vi.resetAllMocks();
    folder = mkdtempSync(join(tmpdir(), 'lesesaal-studio-'));
    root = join(folder, 'root');
    for (const path of [
      'src/formats',
      'src/search/compounds',
      'src/article',
      'src/fonts',
      'package-lock.json',
    ]) {
      cpSync(path, join(root, path), { recursive: true });
    }
    const { divide: _divide, ...typeface } = makeType();
    loadTypeface.mockResolvedValue(typeface);
    createPainter.mockResolvedValue(async () => Buffer.from('picture'));
    compose.mockResolvedValue(SHEET);
    loadSplitter.mockResolvedValue((word: string) => [word.slice(0, 3), word.slice(3)]);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('draws what was never drawn', async () => {
    const picture = await openStudio().draw(['card', 'Titel'], compose);
    expect(Buffer.from(picture).toString()).toBe('picture');
    expect(compose).toHaveBeenCalledTimes(1);
  });

  test('draws nothing twice, and then loads nothing that draws', async () => {
    await openStudio().draw(['card', 'Titel'], compose);
    vi.clearAllMocks();
    const picture = await openStudio().draw(['card', 'Titel'], compose);
    expect(Buffer.from(picture).toString()).toBe('picture');
    for (const work of [compose, loadTypeface, createPainter]) expect(work).not.toHaveBeenCalled();
  });

  test('loads what draws once for many pictures', async () => {
    const { draw } = openStudio();
    await Promise.all(['A', 'B', 'C'].map((title) => draw(['card', title], compose)));
    expect(compose).toHaveBeenCalledTimes(3);
    expect(loadTypeface).toHaveBeenCalledTimes(1);
    expect(createPainter).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['text', () => openStudio().draw(['card', 'Anderer Titel'], compose)],
    ['kind', () => openStudio().draw(['cover', 'Titel'], compose)],
    ['name', () => openStudio({ site: { ...SITE, name: 'Zeitung' } }).draw(['card', 'Titel'], compose)],
    ['sign', () => openStudio({ sign: '<svg></svg>' }).draw(['card', 'Titel'], compose)],
    [
      'code',
      () => {
        writeFileSync(join(root, 'src/formats/cards/look.ts'), '// Other colours.');
        return openStudio().draw(['card', 'Titel'], compose);
      },
    ],
    [
      'version of a package that draws',
      () => {
        const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
        lock.packages['node_modules/satori'].version = '0.0.0';
        writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
        return openStudio().draw(['card', 'Titel'], compose);
      },
    ],
  ])('draws again with another %s', async (_, drawAgain) => {
    await openStudio().draw(['card', 'Titel'], compose);
    await drawAgain();
    expect(compose).toHaveBeenCalledTimes(2);
  });

  test('draws nothing again for another version of any other package', async () => {
    await openStudio().draw(['card', 'Titel'], compose);
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    lock.packages['node_modules/astro'].version = '0.0.0';
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
    await openStudio().draw(['card', 'Titel'], compose);
    expect(compose).toHaveBeenCalledTimes(1);
  });

  test('loads what divides words once the first is to be divided', async () => {
    const { draw } = openStudio();
    await draw(['card', 'A'], compose);
    expect(loadSplitter).not.toHaveBeenCalled();
    compose.mockImplementation(async ({ divide }) => {
      expect(await divide('Exportverbot')).toEqual(['Exp', 'ortverbot']);
      expect(await divide('Importverbot')).toEqual(['Imp', 'ortverbot']);
      return SHEET;
    });
    await draw(['card', 'B'], compose);
    expect(compose).toHaveBeenCalledTimes(2);
    expect(loadSplitter).toHaveBeenCalledTimes(1);
  });
});
