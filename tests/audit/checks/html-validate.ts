import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Check, Finding } from '../check.ts';

/** The rules of html-validate; each that is switched has its reason. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: {
      // What names an element by its id finds it.
      'no-missing-references': 'error',
      // A list without marks is no list to VoiceOver unless it says so.
      'no-redundant-role': 'off',
      // The site's own elements bear the one, and the other is what suggestions below a field are.
      'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
      // Settings take effect at once, so there is nothing to send.
      'wcag/h32': 'off',
      // A script writes the headlines into templates.
      'empty-heading': 'off',
      // Headlines are as long as their authors make them.
      'long-title': 'off',
      // A body keeps the blanks of its author.
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** html-validate finds nothing on any page. */
export const htmlValidate: Check = {
  name: 'html-validate',
  run: async (site) => {
    const findings: Finding[] = [];
    for (const file of site.pages.keys()) {
      const { results } = await validator.validateString(site.text(file), file);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        findings.push({ file: `${file}:${line}:${column}`, expected: ruleId, got: message });
      }
    }
    return { counts: { pages: site.pages.size }, findings };
  },
};
