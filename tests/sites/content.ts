import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { createRenderer } from '../../src/markdown/render.ts';
import { PHOTOGRAPHER } from './built-sites.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const PROJECT = join(import.meta.dirname, '..', '..');

const render = createRenderer({ base: '/' });

/** The hand-written fixture, the project's own article, and enough short articles for pages and months. */
export async function writeFixtureContent(content: string): Promise<void> {
  cpSync(join(FIXTURES, 'site'), content, { recursive: true });
  cpSync(join(PROJECT, 'content', 'articles'), join(content, 'articles'), { recursive: true });
  cpSync(join(PROJECT, 'content', 'originals'), join(content, 'originals'), { recursive: true });
  for (let number = 1; number <= 45; number += 1) {
    const month = String(1 + (number % 6)).padStart(2, '0');
    const day = String(1 + (number % 27)).padStart(2, '0');
    writeArticle(content, `2024/meldung-${number}`, {
      matter: `title: Meldung Nummer ${number}\npublished: 2024-${month}-${day}\ntopics: [Meldungen]`,
      body: `Die Meldung mit der Nummer ${number} berichtet von Zylindern, Wirtschaft und Wahlen.`,
    });
  }
  await writePictures(content);
}

/** An article with a photograph as it comes from a camera, and with moving pictures. */
async function writePictures(content: string): Promise<void> {
  writeArticle(content, '2025/fotos', {
    matter:
      'title: Fotos\npublished: 2025-03-03\ntopics: [Muster]\nimage: { src: ./kamera.jpg, alt: Eine Fläche }',
    body: 'Drei Bilder.\n\n![Eine Fläche](./kamera.jpg)\n\n![Ein Film](./film.gif)\n\n![Noch ein Film](./streifen.webp)',
  });
  const folder = join(content, 'articles', '2025');
  const plain = (width: number, height: number, red: number) =>
    sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 60 } } });
  await plain(1300, 800, 40)
    .withExif({ IFD0: { Artist: PHOTOGRAPHER } })
    .jpeg()
    .toFile(join(folder, 'kamera.jpg'));
  const frames = await Promise.all([0, 100, 200].map((red) => plain(60, 40, red).raw().toBuffer()));
  const film = sharp(Buffer.concat(frames), { raw: { width: 60, height: 120, channels: 3, pageHeight: 40 } });
  await film.clone().gif().toFile(join(folder, 'film.gif'));
  await film.clone().webp({ lossless: true }).toFile(join(folder, 'streifen.webp'));
}

/** Every body of `fixtures/adversarial/` that does not stop a build, as an article. */
export function writeAdversarialContent(content: string): void {
  for (const name of readdirSync(join(FIXTURES, 'adversarial')).filter((file) => file.endsWith('.md'))) {
    const body = readFileSync(join(FIXTURES, 'adversarial', name));
    if (isRefused(body.toString())) continue;
    const slug = name.replace(/\.md$/, '');
    const matter = `---\ntitle: Fall ${slug}\npublished: 2025-01-01\ntopics: [Angriff]\n---\n\n`;
    mkdirSync(join(content, 'articles', '2025'), { recursive: true });
    writeFileSync(join(content, 'articles', '2025', name), Buffer.concat([Buffer.from(matter), body]));
  }
}

/** Bodies that stop a build (a picture without a description, say) are proven elsewhere, one by one. */
function isRefused(body: string): boolean {
  const { findings, images } = render(body.replace(/\r\n?/g, '\n'));
  return images.length > 0 || findings.some(({ level }) => level === 'error');
}

/** @param id such as `2025/fotos` */
export function writeArticle(
  content: string,
  id: string,
  { matter, body }: { readonly matter: string; readonly body: string },
): void {
  const file = join(content, 'articles', `${id}.md`);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `---\n${matter}\n---\n\n${body}\n`);
}
