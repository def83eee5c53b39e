/** A former address and the one that has taken its place, both with the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The page that stands at a former address for hosts that know only files. */
export function printRedirectPage(to: string, siteUrl: URL): string {
  const address = escapeAttribute(new URL(encodePath(to), siteUrl).href);
  const path = escapeAttribute(encodePath(to));
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Diese Seite ist umgezogen</title>
<link rel="canonical" href="${address}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
</head>
<body>
<h1>Diese Seite ist umgezogen</h1>
<p><a href="${path}">Weiter zur neuen Adresse</a></p>
</body>
</html>
`;
}

/** Percent-encodes what an address may not hold as it is; what is encoded already stays. */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/%25([0-9a-f]{2})/gi, (_, code: string) => `%${code.toUpperCase()}`);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
