/** Where a page of a committee on this device is: its id stands behind the #. */

export const COMMITTEE_PAGES = ["committee", "committee-wall"] as const;

export type CommitteeAddress = Readonly<{ page: (typeof COMMITTEE_PAGES)[number]; id: string }>;

/** Null where an address is none of a committee. @example "#committee", "#committee-wall/1x-2y-3z" */
export function committeeAddress(fragment: string): CommitteeAddress | null {
  const [, page, id = ""] = /^#(committee|committee-wall)(?:\/([a-z0-9-]{1,40}))?$/.exec(fragment) ?? [];
  const found = COMMITTEE_PAGES.find((one) => one === page);
  return found === undefined ? null : { page: found, id };
}

export function committeeFragment({ page, id }: CommitteeAddress): string {
  return id === "" ? `#${page}` : `#${page}/${id}`;
}
