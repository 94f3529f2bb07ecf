/** The committees on an organiser's board, stored in this browser as read-only links. */
import type { CommitteeLink } from "../../../committee/summary.ts";
import { committeeAddress } from "../../addresses/committee-address.ts";
import { keepEntry, keptEntry } from "../../storage/browser-stores.ts";

/** Returns an empty list if storage is switched off or holds something else. */
export function keptLinks(): readonly CommitteeLink[] {
  try {
    const kept: unknown = JSON.parse(keptEntry("fortieth.board") ?? "[]");
    return Array.isArray(kept) ? kept.flatMap(linkFrom) : [];
  } catch {
    return [];
  }
}

/** If the browser refuses storage, the links last as long as the page is open. */
export function keepLinks(links: readonly CommitteeLink[]): void {
  keepEntry("fortieth.board", JSON.stringify(links.map(({ code, key }) => ({ code, key }))));
}

function linkFrom(value: unknown): readonly CommitteeLink[] {
  const { code, key } = (value ?? {}) as Partial<Record<keyof CommitteeLink, unknown>>;
  return typeof code === "string" && typeof key === "string" ? [{ code, key }] : [];
}

export type PastedLine = Readonly<{ line: string; link: CommitteeLink | null }>;

/** The non-empty lines of a text, each with the hosted committee that its link names. */
export function readLines(text: string): readonly PastedLine[] {
  return text.split("\n").flatMap((raw) => {
    const line = raw.trim();
    return line === "" ? [] : [{ line, link: linkIn(line) }];
  });
}

/**
 * Returns null if there is no link with a key. @example "http://192.168.1.5:4040/#committee-wall/43TP6F/PlknI4lQaEyq"
 */
function linkIn(line: string): CommitteeLink | null {
  const [fragment = ""] = /#\S*/.exec(line) ?? [];
  const address = committeeAddress(fragment);
  return address === null || address.id === "" || !address.key
    ? null
    : { code: address.id, key: address.key };
}
