import type { Finding } from './finding.ts';

/** Leaves out the findings that an editor has accepted: `accepted: [{ rule: fragment, at: Kunden. }]`. */
export function silence(
  findings: readonly Finding[],
  accepted: readonly { readonly rule: string; readonly at: string }[],
): Finding[] {
  const silent = new Set(accepted.map(({ rule, at }) => nameOf(rule, at)));
  return findings.filter(({ rule, text }) => !silent.has(nameOf(rule, text)));
}

/** White space may differ: YAML folds long lines. */
function nameOf(rule: string, text: string): string {
  return `${rule.trim()}\n${text.replace(/\s+/g, ' ').trim()}`;
}
