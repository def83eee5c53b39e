import { findFindings } from '../../../../src/import/findings/find-findings.ts';

/** The texts of what a rule finds in a body. */
export function foundBy(rule: string, body: string, language = 'de'): string[] {
  return findFindings(body, { language })
    .filter((finding) => finding.rule === rule)
    .map(({ text }) => text);
}
