/** Cases for the page: numbered corrupt files, links and saves, and valid ones for comparison. */
import fc from "fast-check";
import type { SavedMatch } from "../../match/types.ts";
import type { Source } from "./lane.ts";
import { fragments, packed } from "./link-inputs.ts";
import { recordBytes } from "./record-inputs.ts";
import { rowOf, saveRows } from "./save-inputs.ts";

export const PAGE_KINDS = ["record", "link", "save"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** `by`: how the case enters the page. */
export type PageCase =
  | Readonly<{ kind: "record"; content: Buffer }>
  | Readonly<{ kind: "link"; content: string; by: "address" | "paste" }>
  | Readonly<{ kind: "save"; content: string; by: "reload" | "list" }>;

/** A short match, a medium one and a long one, which are enough for comparison. */
const FEW = [0, 5, -1] as const;

export function pageSources(matches: readonly SavedMatch[]): Readonly<Record<PageKind, Source<PageCase>>> {
  const records = recordBytes(matches);
  const few = FEW.flatMap((at) => matches.at(at) ?? []);
  const record = (content: Buffer): PageCase => ({ kind: "record", content });
  const link = (content: string, by: "address" | "paste"): PageCase => ({ kind: "link", content, by });
  const save = (content: string, by: "reload" | "list"): PageCase => ({ kind: "save", content, by });
  return {
    record: {
      spoilt: records.map(record),
      sound: few.map((match) => record(Buffer.from(JSON.stringify(match)))),
    },
    link: {
      spoilt: fc
        .tuple(fragments(records), fc.constantFrom("address", "paste"))
        .map(([text, by]) => link(text, by)),
      sound: few.map(({ events, ...bare }) => link(packed(JSON.stringify(bare)), "address")),
    },
    save: {
      spoilt: fc
        .tuple(saveRows(matches, records), fc.constantFrom("reload", "list"))
        .map(([row, by]) => save(row, by)),
      sound: few.map((match) => save(JSON.stringify(rowOf(match)), "reload")),
    },
  };
}
