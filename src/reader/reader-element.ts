/**
 * The element that the page printed for a role within another, by its `data-part`.
 * @throws Error where the page lacks it: script and page do not belong together
 */
export function findPart<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const element = root.querySelector<T>(`[data-part="${name}"]`);
  if (!element) throw new Error(`The page lacks “${name}”.`);
  return element;
}

/**
 * What every custom element of the reading room is: HTML that the page printed, brought to life while it is in
 * the page. Whatever `connect` listens to ends with its signal when the element leaves.
 */
export abstract class ReaderElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    this.connect(this.#controller.signal);
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
  }

  /** Brings the element to life, until the signal. */
  protected abstract connect(signal: AbortSignal): void;

  /** The element that the page printed for a role within this one, or within a part of it. */
  protected find<T extends HTMLElement = HTMLElement>(name: string, root: ParentNode = this): T {
    return findPart<T>(root, name);
  }

  /** Says something in the element's own live region. */
  protected say(text: string): void {
    this.find('status').textContent = text;
  }
}
