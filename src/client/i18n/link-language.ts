/**
 * `lang` in a link, before the #: somebody who sends a link can say in which language it opens. The address of a wall
 * can name a second language too, `also`.
 */
const [NAME, SECOND] = ["lang", "also"];

export const LINK_LANGUAGE = {
  /** @example "fr" for `…/?lang=fr#join`; null if the address names no language */
  read: (): string | null => new URLSearchParams(location.search).get(NAME),
  /** The language of the second line of a wall. Null outside a browser, and if the address names none. */
  readSecond: (): string | null =>
    globalThis.location === undefined ? null : new URLSearchParams(location.search).get(SECOND),
  /**
   * Whether the link is for everything that this browser opens from now on. A wall has its own language: the teacher may
   * open it beside the desk, in the same browser.
   */
  isForAll: (): boolean => !location.hash.startsWith("#wall"),
  /** Takes the language out of the address, so that a reload follows the setting. */
  remove(): void {
    const values = new URLSearchParams(location.search);
    if (!values.has(NAME)) return;
    values.delete(NAME);
    history.replaceState(history.state, "", addressWith(values));
  },
} as const;

/** Loads the page of a wall anew in these languages, unless it is in them or its address asks for them already. */
export function showIn({ first, second }: Readonly<{ first: string; second: string | null }>): void {
  const values = new URLSearchParams(location.search);
  const now = values.get(NAME) ?? shownLanguage();
  if (now === first && values.get(SECOND) === second) return;
  values.set(NAME, first);
  if (second === null) values.delete(SECOND);
  else values.set(SECOND, second);
  history.replaceState(history.state, "", addressWith(values));
  location.reload();
}

function addressWith(values: URLSearchParams): string {
  const search = values.size === 0 ? "" : `?${values}`;
  return `${location.pathname}${search}${location.hash}`;
}

/**
 * The language that the page says it is in. English where no page is shown: outside a browser, and in a program that
 * stands in for one and has no root element.
 * @example "ar"
 */
export function shownLanguage(): string {
  const page: Partial<Document> | undefined = globalThis.document;
  return page?.documentElement?.lang || "en";
}
