/** `lang` in a link, before the #: somebody who sends a link can say in which language it opens. */
const NAME = "lang";

export const LINK_LANGUAGE = {
  /** @example "fr" for `…/?lang=fr#join`; null if the address names no language */
  read: (): string | null => new URLSearchParams(location.search).get(NAME),
  /** Takes the language out of the address, so that a reload follows the setting. */
  remove(): void {
    const values = new URLSearchParams(location.search);
    if (!values.has(NAME)) return;
    values.delete(NAME);
    const search = values.size === 0 ? "" : `?${values}`;
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  },
} as const;
