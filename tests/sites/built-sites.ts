/** One build as its tests see it. */
export interface BuiltSite {
  /** Absolute path of the folder that the build wrote. */
  readonly folder: string;
  /** What the build printed to both of its outputs. */
  readonly log: string;
  readonly exitCode: number | null;
}

/** The builds of one test run, each made once. */
export interface BuiltSites {
  /** The fixture together with the project's own article, at the root. */
  readonly root: BuiltSite;
  /** The same content below `/zeitung/`. */
  readonly sub: BuiltSite;
  /** The same as `root`, built into another folder, in another time zone and locale. */
  readonly again: BuiltSite;
  /** Every body of `fixtures/adversarial/` that does not stop a build, as an article, in a site with `OTHER_SETTINGS`. */
  readonly adversarial: BuiltSite;
  /** No article at all. */
  readonly empty: BuiltSite;
  /** The project's own content with nothing set in the environment but the folder. */
  readonly own: BuiltSite;
  /** Several faulty files at once. */
  readonly faulty: BuiltSite;
}

/** The clock of the fixture's builds: 15 January 2026, 00:00 in UTC, 01:00 in Berlin. */
export const BUILD_CLOCK = '1768435200';
export const SITE_URL = 'https://lesesaal.example';

/** What an operator may set in `src/site.ts` other than the project does. */
export const OTHER_SETTINGS = {
  cards: 'site',
  offline: false,
  webSubHub: 'https://hub.example/',
  security: { contact: 'mailto:sicherheit@lesesaal.example', policy: 'https://lesesaal.example/regeln/' },
  trust: {
    belongsTo: ['https://verband.example/'],
    controls: ['https://beilage.example/'],
    controlledBy: ['https://verlag.example/'],
    social: ['https://social.example/@lesesaal'],
    contact: 'mailto:redaktion@lesesaal.example',
  },
};

/** What a camera noted in the picture of `2025/fotos`, and nobody meant to publish. */
export const PHOTOGRAPHER = 'Geheime Fotografin';
