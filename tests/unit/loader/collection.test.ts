import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ContentError } from '../../../src/article/fault.ts';
import { createLoader, type LoadedEntry } from '../../../src/loader/collection.ts';
import { createAstro, createFolder, type Folder, faultsOf } from './stand-in.ts';

/** Reads texts that consist of one word; the word `falsch` is a fault, `seltsam` a warning, as is the file `zugig.md`. */
function createNotes(folder: Folder) {
  const read: string[] = [];
  const missing: string[] = [];
  const loader = createLoader<{ word: string }>({
    name: 'notes',
    content: { label: 'content', path: folder.path },
    base: '/',
    isTaken: () => false,
    load: (text, path, file): LoadedEntry | { faults: [] } => {
      read.push(path);
      const word = text.trim();
      if (word === 'falsch') return { faults: [fault(file, word)] } as never;
      const warnings = word === 'seltsam' ? [`${file}: ist seltsam.`] : [];
      return { id: path.replace(/\.md$/, ''), html: `<p>${word}</p>`, data: { word, warnings } };
    },
    checkSurroundings: async (_data, file) => ({
      faults: missing.includes(file) ? [fault(file, 'fehlt')] : [],
      warnings: file.includes('zugig') ? [`${file}: es zieht.`] : [],
    }),
    checkTogether: (entries) =>
      entries
        .filter(({ data }, index) => entries.findIndex((other) => other.data.word === data.word) !== index)
        .map(({ file, data }) => fault(file, data.word)),
  });
  return { loader, read, missing };
}

function fault(file: string, got: string) {
  return { file, expected: 'etwas anderes', got, remedy: 'Schreib es um.' };
}

describe('A loader reads a folder', () => {
  test('and stores each file with its HTML, its place and what was found', async () => {
    const folder = createFolder({ 'notes/2025/a.md': 'eins\n' });
    const astro = createAstro(folder.path);
    await createNotes(folder).loader.load(astro.context);
    expect([...astro.entries.values()]).toMatchObject([
      {
        id: '2025/a',
        data: { word: 'eins' },
        filePath: 'notes/2025/a.md',
        rendered: { html: '<p>eins</p>' },
      },
    ]);
  });

  test('of which each file below it counts, in the order of their paths', async () => {
    const folder = createFolder({
      'notes/b.md': '1',
      'notes/a/b/c.md': '2',
      'notes/a.md': '3',
      'else/d.md': '4',
    });
    const { loader, read } = createNotes(folder);
    await loader.load(createAstro(folder.path).context);
    expect(read).toEqual(['a.md', 'a/b/c.md', 'b.md']);
  });

  test('that may be missing', async () => {
    const folder = createFolder();
    const astro = createAstro(folder.path);
    await createNotes(folder).loader.load(astro.context);
    expect(astro.entries.size).toBe(0);
  });

  test.each([
    ['nothing', 'fehlt', 'nothing'],
    ['a file', 'datei', 'something that is no folder'],
  ])('but not the content folder around it: where there is %s, that is a fault', async (_, name, got) => {
    const folder = createFolder({ datei: '' });
    const { loader } = createNotes({ ...folder, path: join(folder.path, name) });
    expect(await faultsOf(loader.load(createAstro(folder.path).context))).toMatchObject([
      { file: 'content', expected: 'the content folder', got },
    ]);
  });

  test('in which pictures and hidden files are none of its business', async () => {
    const folder = createFolder({
      'notes/a.md': 'eins',
      'notes/a.jpg': '',
      'notes/.b.md': 'falsch',
      'notes/.git/c.md': 'falsch',
      'notes/d.md~': 'falsch',
    });
    const { loader, read } = createNotes(folder);
    await loader.load(createAstro(folder.path).context);
    expect(read).toEqual(['a.md']);
  });

  test.each(['a.markdown', 'a.MD', 'a.Md', 'a.mdx', 'a.mdown', 'a.MARKDOWN'])(
    'in which %s would stay unpublished without a word, and so is a fault',
    async (name) => {
      const folder = createFolder({ [`notes/${name}`]: 'eins' });
      expect(await faultsOf(createNotes(folder).loader.load(createAstro(folder.path).context))).toMatchObject(
        [
          {
            file: `content/notes/${name}`,
            expected: 'a name that ends in .md, such as content/notes/a.md',
            got: name,
          },
        ],
      );
    },
  );

  test('in which a link to nothing is a fault that names it', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins' });
    symlinkSync(join(folder.path, 'gibt-es-nicht.md'), join(folder.path, 'notes/b.md'));
    expect(await faultsOf(createNotes(folder).loader.load(createAstro(folder.path).context))).toMatchObject([
      { file: 'content/notes/b.md' },
    ]);
  });
});

describe('Faults', () => {
  test('of all files are listed at once', async () => {
    const folder = createFolder({
      'notes/a.md': 'falsch',
      'notes/b.md': 'gut',
      'notes/c.md': Uint8Array.of(0xff),
      'notes/d.markdown': 'x',
      'notes/e.md': 'gut',
    });
    const load = createNotes(folder).loader.load(createAstro(folder.path).context);
    await expect(load).rejects.toThrow(ContentError);
    expect((await faultsOf(load)).map(({ file }) => file)).toEqual([
      'content/notes/a.md',
      'content/notes/c.md',
      'content/notes/d.markdown',
      'content/notes/e.md',
    ]);
  });

  test('are told in one message', async () => {
    const folder = createFolder({ 'notes/a.md': 'falsch', 'notes/b.md': 'falsch' });
    await expect(createNotes(folder).loader.load(createAstro(folder.path).context)).rejects.toThrow(
      '2 things in the content must be mended first:\n' +
        '  content/notes/a.md: expected etwas anderes, got falsch. Schreib es um.\n' +
        '  content/notes/b.md: expected etwas anderes, got falsch. Schreib es um.',
    );
  });

  test('do not keep warnings from being printed', async () => {
    const folder = createFolder({ 'notes/a.md': 'falsch', 'notes/b.md': 'seltsam' });
    const astro = createAstro(folder.path);
    await faultsOf(createNotes(folder).loader.load(astro.context));
    expect(astro.warnings).toEqual(['content/notes/b.md: ist seltsam.']);
  });
});

describe('A second build', () => {
  test('takes an unchanged file from the store', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins', 'notes/b.md': 'zwei' });
    const astro = createAstro(folder.path);
    await createNotes(folder).loader.load(astro.context);
    const before = astro.entries.get('a');
    folder.write({ 'notes/b.md': 'drei' });
    const { loader, read } = createNotes(folder);
    await loader.load(astro.context);
    expect(read).toEqual(['b.md']);
    expect(astro.entries.get('a')).toBe(before);
    expect(astro.entries.get('b')?.data).toMatchObject({ word: 'drei' });
    expect(astro.writes).toEqual(['a', 'b', 'b']);
  });

  test('reads a file again that was renamed', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins' });
    const astro = createAstro(folder.path);
    await createNotes(folder).loader.load(astro.context);
    folder.remove('notes/a.md');
    folder.write({ 'notes/b.md': 'eins' });
    await createNotes(folder).loader.load(astro.context);
    expect([...astro.entries.keys()]).toEqual(['b']);
  });

  test('reads a file again that lies in another content folder', async () => {
    const [first, second] = [createFolder({ 'notes/a.md': 'eins' }), createFolder({ 'notes/a.md': 'eins' })];
    const astro = createAstro(join(first.path, '..'));
    await createNotes(first).loader.load(astro.context);
    await createNotes(second).loader.load(astro.context);
    expect(join(first.path, '..', astro.entries.get('a')?.filePath ?? '')).toBe(
      join(second.path, 'notes/a.md'),
    );
  });

  test('forgets a file that was deleted', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins', 'notes/b.md': 'zwei' });
    const astro = createAstro(folder.path);
    const { loader } = createNotes(folder);
    await loader.load(astro.context);
    folder.remove('notes/a.md');
    await loader.load(astro.context);
    expect([...astro.entries.keys()]).toEqual(['b']);
  });

  test('repeats the warnings about an unchanged file', async () => {
    const folder = createFolder({ 'notes/a.md': 'seltsam' });
    const astro = createAstro(folder.path);
    const { loader } = createNotes(folder);
    await loader.load(astro.context);
    await loader.load(astro.context);
    expect(astro.warnings).toEqual(['content/notes/a.md: ist seltsam.', 'content/notes/a.md: ist seltsam.']);
  });

  test('repeats the warnings about what is around an unchanged file', async () => {
    const folder = createFolder({ 'notes/zugig.md': 'eins' });
    const astro = createAstro(folder.path);
    const { loader, read } = createNotes(folder);
    await loader.load(astro.context);
    await loader.load(astro.context);
    expect(read).toEqual(['zugig.md']);
    expect(astro.warnings).toEqual([
      'content/notes/zugig.md: es zieht.',
      'content/notes/zugig.md: es zieht.',
    ]);
  });

  test('notices what changed around an unchanged file', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins' });
    const astro = createAstro(folder.path);
    const { loader, missing, read } = createNotes(folder);
    await loader.load(astro.context);
    missing.push('content/notes/a.md');
    expect(await faultsOf(loader.load(astro.context))).toMatchObject([{ got: 'fehlt' }]);
    expect(read).toEqual(['a.md']);
  });

  test('checks unchanged files against changed ones', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins', 'notes/b.md': 'zwei' });
    const astro = createAstro(folder.path);
    const { loader } = createNotes(folder);
    await loader.load(astro.context);
    folder.write({ 'notes/b.md': 'eins' });
    expect(await faultsOf(loader.load(astro.context))).toMatchObject([{ file: 'content/notes/b.md' }]);
  });
});

describe('The development server', () => {
  test('prints faults and keeps what is good', async () => {
    const folder = createFolder({ 'notes/a.md': 'falsch', 'notes/b.md': 'gut' });
    const astro = createAstro(folder.path, { isDev: true });
    await createNotes(folder).loader.load(astro.context);
    expect(astro.errors).toEqual(['content/notes/a.md: expected etwas anderes, got falsch. Schreib es um.']);
    expect([...astro.entries.keys()]).toEqual(['b']);
  });

  test('keeps what is good while a file becomes faulty', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins', 'notes/b.md': 'gut' });
    const astro = createAstro(folder.path, { isDev: true });
    const { loader } = createNotes(folder);
    await loader.load(astro.context);
    folder.write({ 'notes/a.md': 'falsch' });
    astro.watcher.emit('change', join(folder.path, 'notes/a.md'));
    await vi.waitFor(() => expect(astro.errors).toHaveLength(1));
    expect(astro.entries.has('b')).toBe(true);
  });

  test.each(['add', 'change', 'unlink'])('reads the folder again at the event %s', async (event) => {
    const folder = createFolder({ 'notes/a.md': 'eins' });
    const astro = createAstro(folder.path, { isDev: true });
    await createNotes(folder).loader.load(astro.context);
    folder.remove('notes/a.md');
    folder.write({ 'notes/b.md': 'zwei' });
    astro.watcher.emit(event, join(folder.path, 'notes/b.md'));
    await vi.waitFor(() => expect([...astro.entries.keys()]).toEqual(['b']));
  });

  test('watches its folder and no other', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins' });
    const astro = createAstro(folder.path, { isDev: true });
    const { loader, read } = createNotes(folder);
    await loader.load(astro.context);
    folder.write({ 'notes/b.md': 'zwei' });
    astro.watcher.emit('change', join(folder.path, 'notes-alt/b.md'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(astro.watched).toEqual([join(folder.path, 'notes')]);
    expect(read).toEqual(['a.md']);
  });

  test('is not watched in a build', async () => {
    const folder = createFolder({ 'notes/a.md': 'eins' });
    const astro = createAstro(folder.path);
    await createNotes(folder).loader.load(astro.context);
    expect(astro.watcher.eventNames()).toEqual([]);
  });
});
