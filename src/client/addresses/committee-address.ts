/**
 * Addresses of committee pages. The committee's id or code follows the #, so no server ever sees it. A link can also
 * carry a key.
 */

export const COMMITTEE_PAGES = ["committee", "committee-wall"] as const;

export type CommitteeAddress = Readonly<{
  page: (typeof COMMITTEE_PAGES)[number];
  id: string;
  /** The key in a link to a hosted committee. The page removes it from the address (`take-key.ts`). */
  key?: string;
}>;

/**
 * Returns null if the address is not a committee's. @example "#committee", "#committee-wall/1x-2y-3z",
 * "#committee/43TP6F", "#committee/43TP6F/PlknI4lQaEyqZN1t"
 */
export function committeeAddress(fragment: string): CommitteeAddress | null {
  const [, page, id = "", key = ""] =
    /^#(committee|committee-wall)(?:\/([a-z0-9-]{1,40}|[A-Z0-9]{6}))?(?:\/([\w-]{4,60}))?$/.exec(fragment) ??
    [];
  const found = COMMITTEE_PAGES.find((one) => one === page);
  return found === undefined ? null : { page: found, id, key };
}

/** True if an id is the code of a hosted committee. Ids of committees on this device have several parts. */
export function isHosted(id: string): boolean {
  return /^[A-Z0-9]{6}$/.test(id);
}

export function committeeFragment({ page, id, key = "" }: CommitteeAddress): string {
  return `#${[page, id, key].filter((part) => part !== "").join("/")}`;
}
