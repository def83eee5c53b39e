/**
 * Prints `robots.txt`: every crawler may fetch everything, and finds the sitemaps. Crawlers ask for it at the root of
 * a host alone; below a path it only tells an operator what to write there.
 * @param sitemap whole address of the index of the sitemaps
 */
export function printRobots(sitemap: string): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n');
}
