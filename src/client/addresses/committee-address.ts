/** Where a page of a committee is: its id, or its code on a host, stands behind the #, which no server sees. A link has the key too. */

export const COMMITTEE_PAGES = ["committee", "committee-wall"] as const;

export type CommitteeAddress = Readonly<{
  page: (typeof COMMITTEE_PAGES)[number];
  id: string;
  /** Of a link to a committee on a host; the page takes it out of the address (`take-key.ts`). */
  key?: string;
}>;

/** Null where an address is none of a committee. @example "#committee", "#committee-wall/1x-2y-3z", "#committee/43TP6F", "#committee/43TP6F/PlknI4lQaEyqZN1t" */
export function committeeAddress(fragment: string): CommitteeAddress | null {
  const [, page, id = "", key = ""] =
    /^#(committee|committee-wall)(?:\/([a-z0-9-]{1,40}|[A-Z0-9]{6}))?(?:\/([\w-]{4,60}))?$/.exec(fragment) ??
    [];
  const found = COMMITTEE_PAGES.find((one) => one === page);
  return found === undefined ? null : { page: found, id, key };
}

/** Whether an id is the code of a committee on a host; one on this device has an id of several parts. */
export function isHosted(id: string): boolean {
  return /^[A-Z0-9]{6}$/.test(id);
}

export function committeeFragment({ page, id, key = "" }: CommitteeAddress): string {
  return `#${[page, id, key].filter((part) => part !== "").join("/")}`;
}
