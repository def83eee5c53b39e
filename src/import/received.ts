/** What an import learnt of an article from its source; every key may be missing. */
export interface SourceMatter {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** A date or date-time as front matter takes it. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors?: readonly { readonly name: string; readonly url?: string | undefined }[] | undefined;
  /** As the source names them: at most five, none twice. */
  readonly topics?: readonly string[] | undefined;
  readonly sourceName?: string | undefined;
  /** The canonical address, http or https. */
  readonly sourceUrl?: string | undefined;
  /** Whether the source itself is not meant to be published yet. */
  readonly isDraft?: boolean | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** By which a feed knows the entry. */
  readonly guid?: string | undefined;
  readonly citations?: readonly { readonly title: string; readonly url: string }[] | undefined;
  readonly image?: SourceImage | undefined;
}

/** A picture that a source shows with its text. */
export interface SourceImage {
  /** Absolute, http or https. */
  readonly url: string;
  readonly alt: string;
  readonly credit?: string | undefined;
  readonly caption?: string | undefined;
}

/** A text as it was received, before any repair: what the invariants of an import hold on. */
export interface Received {
  readonly text: string;
  readonly kind: 'plain' | 'markdown';
  readonly matter: SourceMatter;
  /** What is known of the pictures in the text. */
  readonly images?: readonly SourceImage[] | undefined;
}
