/** What `trust.txt` says, in whole addresses; an empty one says nothing. */
export interface TrustNotes {
  readonly belongsTo: readonly string[];
  readonly controls: readonly string[];
  readonly controlledBy: readonly string[];
  readonly social: readonly string[];
  readonly contact: string;
}

/** Prints `/.well-known/trust.txt` (https://journallist.net); undefined where there is nothing to say. */
export function printTrustTxt(notes: TrustNotes): string | undefined {
  const { belongsTo, controls, controlledBy, social, contact } = notes;
  const records = Object.entries({
    belongto: belongsTo,
    control: controls,
    controlledby: controlledBy,
    social,
    contact: [contact],
  });
  const lines = records.flatMap(([name, values]) =>
    values.filter(Boolean).map((value) => `${name}=${value}`),
  );
  return lines.length > 0 ? [...lines, ''].join('\n') : undefined;
}
