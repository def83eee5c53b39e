import { expect, test } from 'vitest';
import { createPictureShelf } from '../../../../src/formats/epub/pictures.ts';

/** Makes of a file the picture that its name says, a PNG where it says so. */
const scale = async (file: string, width: number) => {
  const bytes = new TextEncoder().encode(`${file.replace(/^.*-/, '')} ${width}`);
  return file.includes('klar')
    ? ({ bytes, type: 'image/png', ending: 'png' } as const)
    : ({ bytes, type: 'image/jpeg', ending: 'jpg' } as const);
};

test('a picture is named after what it shows', async () => {
  const shelf = createPictureShelf(scale);
  expect(await shelf.take('/a-hafen')).toMatchObject({
    path: expect.stringMatching(/^images\/[0-9a-f]{16}\.jpg$/),
    type: 'image/jpeg',
  });
  expect(await shelf.take('/a-klar')).toMatchObject({
    path: expect.stringMatching(/\.png$/),
    type: 'image/png',
  });
});

test('the same picture stands once on the shelf, wherever it lies', async () => {
  const shelf = createPictureShelf(scale);
  const [one, same, other] = await Promise.all(['/a-hafen', '/b-hafen', '/a-berg'].map(shelf.take));
  expect(same?.path).toBe(one?.path);
  expect(other?.path).not.toBe(one?.path);
  expect(shelf.all()).toHaveLength(2);
});

test('the order of the shelf is not that in which pictures were taken', async () => {
  const [forth, back] = [createPictureShelf(scale), createPictureShelf(scale)];
  for (const name of ['/a', '/b', '/c', '/d']) await forth.take(name);
  for (const name of ['/d', '/c', '/b', '/a']) await back.take(name);
  expect(back.all()).toEqual(forth.all());
  expect(forth.all()).toHaveLength(4);
});
