/** Reads a committee's log page by page and applies each entry once. The event loop gets a turn in between. */
import type { Entry } from "../../committee/log.ts";
import { PAGE_ROWS } from "../../kernel/log.ts";
import { inSlices } from "../../kernel/time-slices.ts";
import type { Store } from "../store/store.ts";
import { type AccessState, accessAfter } from "./access.ts";
import { folded } from "./read-log.ts";
import { charactersAdded, draftsAfter, type SharedDraft } from "./shared-drafts.ts";
import { bytesByAfter, bytesOf, type CommitteeSnapshot, EMPTY, timeOf } from "./snapshot.ts";

/** `keys`: names of the orders in the log. `latest`: the latest time in it, in ms since 1970. */
type Stored = Readonly<{ hosted: CommitteeSnapshot; keys: readonly string[]; latest: number }>;

/**
 * Reads a committee from its log. Null if no log has this code, or if the log belongs to a room. @throws if the log
 * cannot be read
 */
export async function readStored(store: Pick<Store, "since">, code: string): Promise<Stored | null> {
  const [first] = await store.since(code, 0, 1);
  if (first?.row.kind !== "committee") return null;
  const entries: Entry[] = [];
  const keys: string[] = [];
  let access: AccessState | null = null;
  let drafts: readonly SharedDraft[] = [];
  let draftSigns = 0;
  let [seq, isLast, latest, bytes] = [0, false, 0, 0];
  let bytesBy = EMPTY.bytesBy;
  while (!isLast) {
    const page = await store.since(code, seq, PAGE_ROWS);
    await inSlices(page, ({ row }) => {
      if (row.kind !== "committee") return true;
      const { fact, key, at } = row;
      latest = Math.max(latest, timeOf(row));
      if (key !== undefined) keys.push(key);
      if ("draft" in fact) {
        drafts = draftsAfter(drafts, fact, at);
        draftSigns += charactersAdded(fact);
      } else if (fact.type === "entryAdded") {
        entries.push(fact.entry);
        bytes += bytesOf(fact.entry);
        bytesBy = bytesByAfter(bytesBy, fact.entry);
      } else access = accessAfter(access, fact, at);
      return true;
    });
    seq = page.at(-1)?.seq ?? seq;
    isLast = page.length < PAGE_ROWS;
  }
  const now = await folded(entries);
  if (now === null) throw new Error("its log does not fit together");
  return { hosted: { seq, entries, bytes, bytesBy, access, drafts, draftSigns, ...now }, keys, latest };
}
