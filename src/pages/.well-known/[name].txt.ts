import type { APIContext } from 'astro';
import { environment } from '../../environment.ts';
import { printSecurityTxt } from '../../formats/security-txt.ts';
import { printTrustTxt } from '../../formats/trust-txt.ts';
import { publication } from '../../publishing/publication.ts';
import { site } from '../../site.ts';

/** What the site says of itself where programs look for it; a file that has nothing to say is not there. */
export function getStaticPaths() {
  const canonical = publication.toWhole(environment.urls.file('.well-known/security.txt'));
  const files = {
    security: printSecurityTxt(site.security, environment.now, canonical),
    trust: printTrustTxt(site.trust),
  };
  return Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [{ params: { name }, props: { text } }],
  );
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
