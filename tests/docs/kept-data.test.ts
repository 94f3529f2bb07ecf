/**
 * The papers for schools list all data: every kind of row, fact and order, every database table, every browser store,
 * and every lasting map in the host's memory. The names come from the code; `docs/school/retention.md` links each
 * name to a row that says in plain words what is kept.
 */
import { describe, expect, test } from "vitest";
import { BROWSER_STORES } from "../../src/client/storage/browser-stores.ts";
import { FACTS } from "../../src/committee/facts/fact.ts";
import { HOST_ORDERS } from "../../src/committee/message.ts";
import { mapsIn, membersOf, read, sourcesIn, storageIn, tablesIn } from "../support/source-lists.ts";

const PAPER = "docs/school/retention.md";
const LIST = "For anyone who checks the code";

/** Maps that start empty and are gone when the function returns, or that keep room codes for less than a second. */
const SHORT_LIVED = [
  "administration/conferences.ts found",
  "committee/read-log.ts gone",
  "committee/runtime.ts doers",
  "kernel/order-queue.ts decideAll",
  "kernel/outbox.ts about",
  "kernel/presence.ts here",
  // Always empty.
  "room/runtime.ts about",
  "room/said-at.ts lists",
  "room/take-back.ts laid",
  "store/postgres-hints.ts fresh",
  "store/sqlite-store.ts hereElsewhere",
];

/** The groups in the list, and where in the code their names are defined. */
const GROUPS: Readonly<Record<string, Readonly<{ where: string; names: () => readonly string[] }>>> = {
  "kinds of rows": {
    where: "src/server/store/store.ts",
    names: () => membersOf("src/server/store/store.ts", "Row", "kind"),
  },
  "facts of a room": { where: "src/room/fact.ts", names: () => membersOf("src/room/fact.ts", "RoomFact") },
  "orders in a room": { where: "src/room/order.ts", names: () => membersOf("src/room/order.ts", "Order") },
  "facts of a committee": {
    where: "src/committee/facts/fact.ts or src/server/store/committee-fact.ts",
    names: () => [...Object.keys(FACTS), ...membersOf("src/server/store/committee-fact.ts", "CommitteeFact")],
  },
  "orders in a committee": {
    where: "src/committee/state/order.ts or src/committee/message.ts",
    names: () => Object.keys(HOST_ORDERS),
  },
  "database tables": {
    where: "src/server/store",
    names: () => sourcesIn("src/server/store").flatMap(tablesIn),
  },
  memory: {
    where: "src/server or src/kernel",
    names: () =>
      [...sourcesIn("src/server"), ...sourcesIn("src/kernel")]
        .flatMap(mapsIn)
        .filter((one) => !SHORT_LIVED.includes(one)),
  },
  "browser stores": {
    where: "src/client/storage/browser-stores.ts",
    names: () => Object.keys(BROWSER_STORES),
  },
};

type Entry = Readonly<{ row: string; group: string; names: readonly string[] }>;

/** The lines of the list that links names in the code to rows of the paper. */
function entriesOf(paper: string): readonly Entry[] {
  const [, after = ""] = paper.split(`## ${LIST}`);
  return after.split("\n").flatMap((line) => {
    const [, row, group, names] = /^- (.+) \((.+)\): (`.+`)$/.exec(line) ?? [];
    if (row === undefined || group === undefined || names === undefined) return [];
    return [{ row, group, names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name) }];
  });
}

/**
 * What to fix for each name of a group that is missing from the paper, or that is in the paper but not in the code.
 */
function faultsIn(
  group: string,
  inCode: readonly string[],
  entries: readonly Entry[],
  where: string,
): string[] {
  const named = entries.flatMap((one) => (one.group === group ? one.names : []));
  const missing = inCode.filter((name) => !named.includes(name));
  const gone = named.filter((name) => !inCode.includes(name));
  return [
    ...missing.map(
      (name) =>
        `${PAPER} does not mention \`${name}\` (${group}, ${where}). Under "${LIST}" add it to the line of "${group}" ` +
        "whose row says what it keeps; if no row does, first write a row in the tables above, with who sees it and for how long." +
        (group === "memory"
          ? " If it lives no longer than one call, add it to SHORT_LIVED in this test."
          : ""),
    ),
    ...gone.map(
      (name) => `${PAPER} names \`${name}\` (${group}), which ${where} no longer has: delete it there.`,
    ),
  ];
}

const ENTRIES = entriesOf(read(PAPER));

describe("given what the code stores, the paper for schools lists it", () => {
  test.each(Object.entries(GROUPS))("%s", (group, { where, names }) => {
    expect(names().length).toBeGreaterThan(0);
    expect(faultsIn(group, names(), ENTRIES, where)).toEqual([]);
  });

  test("every line of the list belongs to a row in plain words, and to a known group", () => {
    const rows = [...read(PAPER).matchAll(/^\| \*\*(.+?)\*\*/gm)].map(([, row]) => row);
    const lost = ENTRIES.filter(({ row, group }) => !rows.includes(row) || !(group in GROUPS));
    expect(lost.map(({ row, group }) => `no row "${row}" in ${PAPER}, or no group "${group}"`)).toEqual([]);
  });

  test("every row in words belongs to something in the code", () => {
    const [words = ""] = read(PAPER).split(`## ${LIST}`);
    const rows = [...words.matchAll(/^\| \*\*(.+?)\*\*/gm)].map(([, row]) => row ?? "");
    expect(rows.filter((row) => !ENTRIES.some((entry) => entry.row === row))).toEqual([]);
  });
});

const PAGE = ["bots", "client", "committee", "content", "engine", "lab", "match", "room", "scene", "ui"];

describe("given a browser's storage, only one file uses it", () => {
  test("no other source of the page names it: keep things through src/client/storage/browser-stores.ts", () => {
    const sources = [...PAGE.flatMap((folder) => sourcesIn(`src/${folder}`)), "src/main.tsx"];
    const stray = sources.flatMap((path) => storageIn(path).map((name) => `${path}: ${name}`));
    // The service worker keeps the files of the build, and nothing that people write.
    expect(stray).toEqual([
      "src/client/screen/keep-files.ts: serviceWorker",
      "src/client/storage/browser-stores.ts: indexedDB",
    ]);
  });

  test("a page without a source of its own uses none", () => {
    expect(read("index.html")).not.toMatch(/localStorage|sessionStorage|indexedDB|caches|cookie/);
  });
});

test("a fact that the paper lacks, and one that the code lacks, would be found", () => {
  const paper = `## ${LIST}\n- Votes (facts): \`voteCast\`, \`voteBought\`\n`;
  const faults = faultsIn("facts", ["voteCast", "voteSold"], entriesOf(paper), "src/x.ts");
  expect(faults.map((fault) => /`(\w+)`/.exec(fault)?.[1])).toEqual(["voteSold", "voteBought"]);
});
