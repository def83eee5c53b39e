import { createHash } from 'node:crypto';

/** The CSP sources (`sha256-…`) of all `<style>` elements in a printed page, each once. */
export function styleHashesIn(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
  return [...new Set(styles.map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`))];
}
