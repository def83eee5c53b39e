import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { openPage, type Visit, visit } from './browser.ts';

const { root } = sites;
const SEED = 'artikel/2025/deepseek-verschiebt-r2/';

const VOICES = [
  { name: 'Ferne Stimme', lang: 'de-DE', localService: false, voiceURI: 'fern' },
  { name: 'Anna', lang: 'de-DE', localService: true, voiceURI: 'anna' },
  { name: 'Viktor', lang: 'de_AT', localService: true, voiceURI: 'viktor' },
  { name: 'Kate', lang: 'en-GB', localService: true, voiceURI: 'kate' },
];

/** What the stand-in was asked to say. */
interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | undefined;
  readonly rate: number;
}

let site: Visit;
beforeAll(async () => {
  site = await visit(root.folder);
});
afterAll(() => site.close());

/**
 * Opens an article in a browser with a stand-in for its voices: headless browsers have none. It says nothing by
 * itself; `finish` lets it end what it was asked to say.
 */
async function open(path: string, voices: readonly object[] = VOICES, delay = 0) {
  const { page, context, troubles } = await openPage(site, { reducedMotion: 'reduce' });
  await context.addInitScript(
    ({ voices, delay }) => {
      class Utterance extends EventTarget {
        lang = '';
        voice: { voiceURI: string } | null = null;
        rate = 1;
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const said: object[] = [];
      let current: Utterance | undefined;
      let isKnown = delay === 0;
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => (isKnown ? voices : []),
        speak: (utterance: Utterance) => {
          if (utterance.text === '') return;
          current = utterance;
          const { text, lang, voice, rate } = utterance;
          said.push({ text, lang, voice: voice?.voiceURI, rate });
        },
        cancel: () => {
          const cancelled = current;
          current = undefined;
          cancelled?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }));
        },
      });
      if (delay > 0) {
        setTimeout(() => {
          isKnown = true;
          synthesis.dispatchEvent(new Event('voiceschanged'));
        }, delay);
      }
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.assign(globalThis, {
        SpeechSynthesisUtterance: Utterance,
        said,
        isSpeaking: () => current !== undefined,
        finish: () => {
          const ended = current;
          current = undefined;
          ended?.dispatchEvent(new Event('end'));
        },
      });
    },
    { voices, delay },
  );
  await page.goto(site.home + path);
  return {
    page,
    troubles,
    said: () => page.evaluate(() => Reflect.get(globalThis, 'said') as Said[]),
    last: () => page.evaluate(() => (Reflect.get(globalThis, 'said') as Said[]).at(-1)),
    finish: () => page.evaluate(() => Reflect.get(globalThis, 'finish')()),
    isSpeaking: () => page.evaluate(() => Reflect.get(globalThis, 'isSpeaking')() as boolean),
  };
}

const start = (page: Page) => page.getByRole('button', { name: 'Vorlesen' }).click();
const player = (page: Page) => page.getByRole('region', { name: 'Vorlesen' });
const press = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true }).click();

/** The text that is marked as being spoken. */
function marked(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join('|').trim());
}

describe('reading aloud', () => {
  test('begins with the headline and goes on sentence by sentence, each marked and in view', async () => {
    const { page, last, finish, troubles } = await open(SEED);
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    expect(await last()).toEqual({
      text: 'DeepSeek verschiebt R2: Training auf Huawei-Chips gescheitert',
      lang: 'de-DE',
      voice: 'anna',
      rate: 1,
    });
    const sentences: (string | undefined)[] = [];
    for (let count = 0; count < 14; count += 1) {
      await finish();
      sentences.push((await last())?.text);
      const inView = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('spoken') ?? [])] as Range[];
        const floor = innerHeight - (document.querySelector<HTMLElement>('read-aloud')?.offsetHeight ?? 0);
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= floor;
      });
      expect(inView, sentences.at(-1)).toBe(true);
      expect((await marked(page)).replace(/\s+/g, ' ')).toBe(sentences.at(-1));
    }
    expect(sentences.slice(0, 3)).toEqual([
      'Das chinesische KI-Startup kehrt für das Training seines nächsten Modells zu Nvidia-Hardware zurück.',
      'Huaweis Ascend-Prozessoren bleibt die weniger anspruchsvolle Aufgabe der Inferenz.',
      'prominentes chinesisches KI-Startup Deepseek hat sein R2-Modell der nächsten Generation erneut verschoben, wobei Berichte am 14. August die Ursache bestätigt haben.',
    ]);
    expect(await troubles()).toEqual([]);
  });

  test('speaks a passage in another language with a voice of that language', async () => {
    const { page, said, finish, last } = await open(SEED);
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    while (!(await last())?.text.startsWith('The move forced')) {
      expect((await said()).length).toBeLessThan(60);
      await finish();
    }
    expect(await last()).toMatchObject({ lang: 'en-GB', voice: 'kate' });
    expect((await last())?.text).toMatch(/as detailed in a$/);
    await finish();
    expect(await last()).toMatchObject({ text: 'regulatorische Einreichung.', lang: 'de-DE', voice: 'anna' });
  });

  test('goes back and forward by sentences, pauses, and goes on with the sentence it was in', async () => {
    const { page, last, isSpeaking, finish } = await open(SEED);
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    await press(page, 'Satz vor');
    expect((await last())?.text).toMatch(/^Das chinesische/);
    await press(page, 'Satz vor');
    await press(page, 'Satz zurück');
    expect((await last())?.text).toMatch(/^Das chinesische/);
    await press(page, 'Pause');
    expect(await isSpeaking()).toBe(false);
    expect(await marked(page)).toMatch(/^Das chinesische/);
    await press(page, 'Weiter');
    expect(await isSpeaking()).toBe(true);
    expect((await last())?.text).toMatch(/^Das chinesische/);
    await finish();
    expect((await last())?.text).toMatch(/^Huaweis Ascend/);
    await press(page, 'Beenden');
    expect(await isSpeaking()).toBe(false);
    expect(await marked(page)).toBe('');
    expect(await player(page).count()).toBe(0);
    const button = page.getByRole('button', { name: 'Vorlesen' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('offers the German voices, the device’s own first, and keeps the choice of voice and speed', async () => {
    const { page, last } = await open(SEED);
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    const voice = player(page).getByLabel('Stimme');
    expect(await voice.locator('option').allInnerTexts()).toEqual([
      'Anna',
      'Viktor',
      'Ferne Stimme (überträgt den Text)',
    ]);
    await voice.selectOption('Viktor');
    await player(page).getByLabel('Tempo').selectOption('1,5×');
    expect(await last()).toMatchObject({ voice: 'viktor', rate: 1.5 });
    await page.reload();
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    expect(await last()).toMatchObject({ voice: 'viktor', rate: 1.5 });
  });

  test('keeps a passage in another language on the device where the reader’s own voice is', async () => {
    const far = { name: 'Far', lang: 'en-US', localService: false, voiceURI: 'far' };
    const { page, finish, last } = await open(SEED, [...VOICES.slice(0, 3), far]);
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    while (!(await last())?.text.startsWith('The move forced')) await finish();
    expect(await last()).toMatchObject({ voice: 'anna' });
  });

  test('reads list items with lists in them, and takes neither the search’s marks nor the offer to go on for text', async () => {
    const { page, said, finish } = await open('artikel/2025/gesetzt/?suche=August');
    await page.locator('.marks-bar').waitFor();
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    while (await page.evaluate(() => Reflect.get(globalThis, 'isSpeaking')())) await finish();
    const text = (await said()).map((one) => one.text).join(' ');
    expect(text).not.toContain('Fundstelle');
    expect(text).toMatch(/Oberpunkt.*Unterpunkt.*Im Rahmen/);
  });

  test('takes the place of the offer to go on, and an end before it has begun is an end', async () => {
    const { page, context } = await openPage(site);
    await context.addInitScript(() => {
      const position = { block: 5, of: 11, at: 1 };
      localStorage.setItem(
        'lesesaal:/:lesestellen',
        JSON.stringify({ '2025/deepseek-verschiebt-r2': position }),
      );
    });
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: /^Weiterlesen/ }).waitFor();
    await start(page);
    await player(page).getByRole('button', { name: 'Beenden' }).click();
    expect(await page.getByRole('button', { name: /^Weiterlesen/ }).count()).toBe(0);
    await page.waitForTimeout(2500);
    expect(await player(page).count()).toBe(0);
  });

  test('waits for voices that the browser names late', async () => {
    const { page, last } = await open(SEED, VOICES, 300);
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    expect(await last()).toMatchObject({ voice: 'anna' });
  });

  test.each([
    ['none at all', []],
    ['only an English one', VOICES.slice(3)],
  ])('says so where there is no German voice (%s), and how to get one', async (_what, voices) => {
    const { page, said } = await open(SEED, voices);
    await start(page);
    await page.getByText('Auf diesem Gerät fehlt eine deutsche Stimme.').waitFor();
    await page.getByText('Windows: Einstellungen').waitFor();
    expect(await said()).toEqual([]);
    await press(page, 'Beenden');
    expect(await player(page).count()).toBe(0);
  });

  test('leaves numbers of footnotes and hidden hints unsaid', async () => {
    const { page, said, finish } = await open('artikel/2025/alle-elemente/');
    await start(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'said').length === 1);
    while (await page.evaluate(() => Reflect.get(globalThis, 'isSpeaking')())) await finish();
    const text = (await said()).map((one) => one.text).join(' ');
    expect(text).toContain('einer Fußnote.');
    expect(text).not.toContain('externe Seite');
    expect(text).not.toContain('Die Fußnote mit einem');
    await page.getByText('Ende des Artikels.').waitFor();
    await press(page, 'Von vorn');
    expect((await said()).at(-1)?.text).toBe('Alles, was ein Artikel enthalten kann');
  });

  test('has no button where the browser cannot speak', async () => {
    const { page, context } = await openPage(site);
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'speechSynthesis'));
    await page.goto(site.home + SEED);
    await page.getByRole('button', { name: 'Merken' }).waitFor();
    const hasSpeech = await page.evaluate(() => 'speechSynthesis' in globalThis);
    expect(await page.getByRole('button', { name: 'Vorlesen' }).count()).toBe(hasSpeech ? 1 : 0);
    expect(hasSpeech).toBe(false);
  });
});
