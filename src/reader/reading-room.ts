/**
 * The reading room of every page, in one file that a reader fetches once. What few pages hold is fetched by those
 * alone.
 */
import './article-tools.ts';
import './keyboard-shortcuts.ts';
import './reading-progress.ts';
import './reading-settings.ts';
import './story-marks.ts';

if (document.querySelector('foot-notes')) void import('./foot-notes.ts');
if (document.querySelector('reading-list')) void import('./reading-list.ts');
// What concerns the worker waits until the page has all it needs; what it says and the reader does meanwhile is noted.
const { dataset } = document.documentElement;
navigator.serviceWorker?.addEventListener('message', ({ data }) => {
  if (data?.tell === 'arrival') dataset['arrival'] = data.isNew ? 'new' : 'same';
});
for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
  addEventListener(type, () => (dataset['inUse'] = ''), { once: true, passive: true });
}
const hasNotice = document.querySelector('offline-notice') !== null;
if (import.meta.env.PROD && (hasNotice || navigator.serviceWorker?.controller)) {
  const start = async () => {
    const { switchOff } = await import('./offline-notice.ts');
    // A page that knows of no worker and is under one: it was left behind by a former deploy.
    if (!hasNotice) await switchOff(dataset['base'] ?? '/');
  };
  if (document.readyState === 'complete') void start();
  else addEventListener('load', start, { once: true });
}
