/** What of a browser's voice (`SpeechSynthesisVoice`) the choice depends on. */
export interface Voice {
  readonly voiceURI: string;
  readonly name: string;
  /** Such as `de-DE`, in some browsers `de_DE`. */
  readonly lang: string;
  /** Whether the device itself speaks; other voices send the text to their maker. */
  readonly localService: boolean;
}

/** The voices that speak a language, those of the device before those that send the text away, then by name. */
export function voicesFor<T extends Voice>(voices: readonly T[], language: string): T[] {
  const primary = primaryTag(language);
  return voices
    .filter(({ lang }) => primaryTag(lang) === primary)
    .sort((a, b) => Number(b.localService) - Number(a.localService) || a.name.localeCompare(b.name, 'de'));
}

/** A part of a sentence in one language. */
export interface Piece {
  readonly text: string;
  readonly language: string;
}

/** Joins neighbouring stretches of the same language and drops those in which nothing is to be said. */
export function joinPieces(stretches: readonly Piece[]): Piece[] {
  const pieces: { text: string; language: string }[] = [];
  for (const { text, language } of stretches) {
    const last = pieces.at(-1);
    const isMute = !/[\p{L}\p{N}]/u.test(text);
    if (last && (isMute || primaryTag(last.language) === primaryTag(language))) last.text += text;
    else if (!isMute) pieces.push({ text, language });
  }
  return pieces.map(({ text, language }) => ({ text: text.replace(/\s+/g, ' ').trim(), language }));
}

function primaryTag(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
