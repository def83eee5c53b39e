/** The colours of the site in daylight (`styles/tokens.css`), for programs that know no OKLCH. */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1b1b13',
  inkSoft: '#48493f',
  line: '#dad7cf',
  lamp: '#0f5238',
} as const;

/** The cuts of Newsreader on cards by their weights: headlines and names, and what stands beside them. */
export const WEIGHTS = { heading: 560, text: 430 } as const;

export type Cut = keyof typeof WEIGHTS;

/** How much farther apart than drawn the letters stand, in em; headlines as on the site. */
export const SPACING = { heading: -0.018, text: 0 } as const;
