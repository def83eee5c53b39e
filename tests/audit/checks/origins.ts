import { addressesIn } from '../addresses/files.ts';
import { locate } from '../addresses/locate.ts';
import type { Check, Finding } from '../check.ts';

/**
 * Nothing that a browser, a reader of feeds or a reader of books asks for by itself comes from another origin, or out of an
 * address itself (`data:`), which the policy of security forbids; only links and what merely names may lead elsewhere.
 */
export const origins: Check = {
  name: 'origins',
  run: (site) => {
    const findings: Finding[] = [];
    const counts = { 'asked for': 0, 'links elsewhere': 0, 'names elsewhere': 0 };
    for (const { file, text, use, at } of addressesIn(site)) {
      const where = locate(site, file, text);
      if (use === 'load') counts['asked for'] += 1;
      else if (where.kind === 'elsewhere')
        counts[use === 'link' ? 'links elsewhere' : 'names elsewhere'] += 1;
      if (use !== 'load' || (where.kind !== 'elsewhere' && where.kind !== 'scheme')) continue;
      const got = text.length > 100 ? `${text.slice(0, 100)}…` : text;
      findings.push({ file, expected: `an address of the site itself in ${at}`, got: JSON.stringify(got) });
    }
    return { counts, findings };
  },
};
