/** What a server says about the form of its answer. */
export interface ContentType {
  /** In lower case without parameters, such as `text/html`. */
  readonly contentType?: string;
  /** The label as sent, in lower case, such as `iso-8859-1`; not checked for being one that exists. */
  readonly charset?: string;
}

/**
 * Reads a Content-Type header. Servers spell it in many ways: either key may be missing, names stand in capitals,
 * and the charset in quotation marks of either kind or between blanks.
 */
export function readContentType(header: string | undefined): ContentType {
  const contentType = /^\s*([^\s/;,]+\/[^\s/;,]+)/.exec(header ?? '')?.[1]?.toLowerCase();
  const charset = /[;\s]charset\s*=[\s"']*([^\s"';,]+)/i.exec(header ?? '')?.[1]?.toLowerCase();
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(charset === undefined ? {} : { charset }),
  };
}
