/** A stretch of a headline; `isUnbreakable` where no line may break inside it. */
export interface HeadlinePart {
  readonly text: string;
  readonly isUnbreakable: boolean;
}

/** Longer compounds may break at their hyphen, or a narrow screen could not hold them. */
const MAX_UNBREAKABLE = 16;

/** Divides a headline so that short hyphenated compounds (`Huawei-Chips`, `US-Zölle`) stay on one line. */
export function splitHeadline(title: string): HeadlinePart[] {
  const compound =
    /(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+(?![\p{L}\p{M}\p{N}-])/gu;
  const parts: HeadlinePart[] = [];
  let end = 0;
  for (const match of title.matchAll(compound)) {
    if (match[0].length > MAX_UNBREAKABLE) continue;
    if (match.index > end) parts.push({ text: title.slice(end, match.index), isUnbreakable: false });
    parts.push({ text: match[0], isUnbreakable: true });
    end = match.index + match[0].length;
  }
  if (end < title.length) parts.push({ text: title.slice(end), isUnbreakable: false });
  return parts;
}
