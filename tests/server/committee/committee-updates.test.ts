/**
 * What a committee's page receives from its position in the log onwards, and how this process notices that a page
 * already knows more because another process was faster.
 */
import { describe, expect, test } from "vitest";
import { foundCommittee } from "../../../src/committee/decide.ts";
import type { Fact } from "../../../src/committee/facts/fact.ts";
import type { DeviceState, KeyHolder } from "../../../src/committee/message.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import type { Connections } from "../../../src/kernel/presence.ts";
import { newBoxes } from "../../../src/server/committee/ballot-box.ts";
import { newCarets } from "../../../src/server/committee/caret-book.ts";
import { isAhead, visibleDrafts, writersOf } from "../../../src/server/committee/draft-redaction.ts";
import { asText, isBehind, readPosition, updateFor } from "../../../src/server/committee/redaction.ts";
import {
  EMPTY,
  afterAll as foldRows,
  isOpen,
  type OpenCommittee,
} from "../../../src/server/committee/snapshot.ts";
import { newWallBook } from "../../../src/server/committee/wall-book.ts";
import type { CommitteeFact } from "../../../src/server/store/committee-fact.ts";
import { CHAIR, seats } from "../../support/committee.ts";

const AT = 5000;

const entry = (n: number, ...facts: readonly Fact[]): CommitteeFact => ({
  type: "entryAdded",
  entry: { n, at: AT, by: CHAIR, facts },
});

function founded(): readonly Fact[] {
  const decided = foundCommittee("Third Committee", PACK["una-usa"], seats(4));
  if (!decided.ok) throw new Error(decided.reason);
  return decided.facts;
}

/** A committee after these facts. Before them, its access list has version 1 and its log has one entry. */
function committee(...facts: readonly CommitteeFact[]): OpenCommittee {
  const opened = { type: "committeeOpened", secret: "secret", chairHash: "first" } as const;
  const rows = [opened, entry(1, ...founded()), ...facts].map(
    (fact) => ({ kind: "committee", fact, at: AT }) as const,
  );
  const snapshot = foldRows(EMPTY, rows);
  if (!isOpen(snapshot)) throw new Error("not open");
  return snapshot;
}

const NOTE = entry(2, { type: "noteWritten", chair: 1, text: "Call France next." });

const FIRST_CHAIR: KeyHolder = { type: "chair", chair: 1 };
const READER: KeyHolder = { type: "reader", isJoiningOpen: true };
const WAITS_FOR_NOTHING = { seat: null, asked: null, isPutOff: false, isRemoved: false };
const device = (change: Partial<DeviceState> = {}): KeyHolder => ({
  type: "device",
  id: 0,
  ...WAITS_FOR_NOTHING,
  ...change,
});
const DEVICE = device({ seat: "S1" });

const NOBODY: Connections = { version: 0, devices: [] };
const QUIET = {
  now: AT,
  lines: NOBODY,
  carets: newCarets(),
  wall: newWallBook(),
  boxes: newBoxes(),
  isStuck: false,
  isHostEnding: false,
};

const sent = (open: OpenCommittee, holder: KeyHolder, since = "", host: Partial<typeof QUIET> = {}) =>
  updateFor(open, holder, since, { ...QUIET, ...host });
const positionOf = (holder: KeyHolder, host: Partial<typeof QUIET> = {}, open = committee()) =>
  sent(open, holder, "", host)?.position;

describe("a position", () => {
  test("gives a page's number of entries, its access list or seat, and its drafts", () => {
    expect(readPosition("31/KEN")).toEqual({
      heard: 31,
      of: "KEN",
      drafts: "",
      box: "",
      carets: "",
      wall: "",
    });
    expect(readPosition("0/?KEN!")).toEqual({
      heard: 0,
      of: "?KEN!",
      drafts: "",
      box: "",
      carets: "",
      wall: "",
    });
    expect(readPosition("31/7.2~0123456789ab.2.0.17")).toEqual({
      heard: 31,
      of: "7.2",
      drafts: "0123456789ab.2.0.17",
      box: "",
      carets: "",
      wall: "",
    });
    expect(readPosition("31/KEN~0123456789ab.2.0.17^4.1")).toMatchObject({
      drafts: "0123456789ab.2.0.17",
      box: "",
      carets: "4.1",
      wall: "",
    });
    expect(readPosition(`123456/${"K".repeat(40)}`)).toEqual({
      heard: 123_456,
      of: "K".repeat(40),
      drafts: "",
      box: "",
      carets: "",
      wall: "",
    });
  });

  test.each(["", "x", "/KEN", "31", "x31/KEN", "1234567/KEN", `1/${"K".repeat(41)}`])(
    "that is none, %j, stands for a page that has nothing",
    (text) => {
      expect(readPosition(text)).toEqual({ heard: 0, of: "", drafts: "", box: "", carets: "", wall: "" });
    },
  );

  test("names the seat of a device, what it waits for, whether it was put off, and whether it was removed", () => {
    expect(positionOf(DEVICE)).toBe("1/S1");
    expect(positionOf(device())).toBe("0/");
    expect(positionOf(device({ asked: "S2" }))).toBe("0/?S2");
    expect(positionOf(device({ asked: "S2", isPutOff: true }))).toBe("0/?S2!");
    expect(positionOf(device({ isRemoved: true }))).toBe("0/x");
  });

  test("of a chair counts the changes of the access list and of the devices present, and marks a host that ends", () => {
    expect(positionOf(FIRST_CHAIR)).toBe("1/1.0");
    expect(positionOf(FIRST_CHAIR, { lines: { version: 3, devices: [] } })).toBe("1/1.3");
    expect(positionOf(FIRST_CHAIR, { isHostEnding: true })).toBe("1/1.0!");
    expect(positionOf(FIRST_CHAIR, {}, committee({ type: "joiningClosed" }))).toBe("1/2.0");
  });

  test("of anybody marks a host that cannot save, and only a chair's marks one that ends", () => {
    expect(positionOf(READER)).toBe("1/");
    expect(positionOf(READER, { isStuck: true, isHostEnding: true })).toBe("1/#");
    expect(positionOf(DEVICE, { isStuck: true, isHostEnding: true })).toBe("1/S1#");
    expect(positionOf(FIRST_CHAIR, { isStuck: true })).toBe("1/1.0#");
  });
});

describe("a page", () => {
  const open = committee(NOTE);

  test.each([
    ["chair", FIRST_CHAIR, "2/1.0"],
    ["reader", READER, "2/"],
    ["device with a seat", DEVICE, "2/S1"],
    ["device without one", device(), "0/"],
  ] as const)(
    "of a %s is answered the first time, and then only if something is new",
    (_, holder, position) => {
      expect(sent(open, holder)).toMatchObject({ position, from: 0, holder, now: AT, isStuck: false });
      expect(sent(open, holder, position)).toBeNull();
    },
  );

  test("receives only the entries that it does not have", () => {
    expect(sent(open, READER, "1/")).toMatchObject({ from: 1, entries: [{ n: 2, facts: [] }] });
    expect(sent(open, READER, "2/#")).toMatchObject({ from: 2, entries: [] });
  });

  test("with more entries than exist receives everything again", () => {
    expect(sent(open, READER, "3/")).toMatchObject({ from: 0, entries: [{ n: 1 }, { n: 2 }] });
    expect(sent(open, device({ asked: "S1" }), "2/S1")).toMatchObject({ from: 0, entries: [] });
  });

  test("of a chair reads the chairs' notes; for all others an entry is redacted once", () => {
    expect(sent(open, FIRST_CHAIR)?.entries.at(-1)?.facts).toHaveLength(1);
    const [byReader, byDevice] = [sent(open, READER), sent(open, DEVICE)];
    expect(byReader?.entries.at(-1)?.facts).toEqual([]);
    expect(byReader?.entries.at(-1)).toBe(byDevice?.entries.at(-1));
    expect(byReader?.entries[0]).toBe(open.entries[0]);
  });

  test("of a chair receives the access list only if it has changed", () => {
    expect(sent(open, FIRST_CHAIR)?.access).toMatchObject({ devices: [], isJoiningOpen: true });
    expect(sent(open, FIRST_CHAIR, "1/1.0")).toMatchObject({ access: null, from: 1 });
    expect(sent(committee({ type: "joiningClosed" }), FIRST_CHAIR, "1/1.0")).toMatchObject({
      access: { isJoiningOpen: false },
      entries: [],
    });
    const lines = { version: 1, devices: [{ device: 0, goneSince: 7 }] };
    expect(sent(open, FIRST_CHAIR, "2/1.0", { lines })?.access?.lines).toEqual(lines.devices);
  });

  test("of anybody else receives no access list, and nothing when only that has changed", () => {
    const changed = committee({ type: "joiningClosed" });
    for (const holder of [READER, DEVICE]) {
      expect(sent(changed, holder)?.access).toBeNull();
      expect(sent(changed, holder, sent(committee(), holder)?.position)).toBeNull();
    }
  });

  test("hears at once that the host cannot save, and a chair that it ends", () => {
    expect(sent(open, READER, "2/", { isStuck: true })?.isStuck).toBe(true);
    expect(sent(open, FIRST_CHAIR, "2/1.0", { isHostEnding: true })?.access?.isHostEnding).toBe(true);
    expect(sent(open, READER, "2/", { isHostEnding: true })).toBeNull();
  });

  test("receives the update as JSON, with its entries", () => {
    const update = sent(open, FIRST_CHAIR);
    if (update === null) throw new Error("no update");
    expect(JSON.parse(asText(update))).toEqual(JSON.parse(JSON.stringify(update)));
    expect(asText(update)).toContain(`"entries":[${JSON.stringify(open.entries[0])},`);
  });
});

const [A, B] = ["a".repeat(12), "b".repeat(12)];
const begun = (draft: string, by: string): CommitteeFact => ({
  type: "draftBegun",
  draft,
  by,
  title: "Evidence",
});
const written = (draft: string, field: "preamble" | "text"): CommitteeFact => ({
  type: "draftWritten",
  draft,
  by: "S1",
  field,
  client: "one",
  changes: [[[0, "x"]]],
});

/**
 * The position of draft A by S1 is 1.0.1, and that of draft B by S2 is 1.0.0. The last number counts the changes to
 * the text.
 */
const twoDrafts = () => committee(begun(A, "S1"), begun(B, "S2"), written(A, "text"));

describe("this process is behind a page", () => {
  const open = committee(NOTE);

  test.each([
    ["reader", READER, ""],
    ["device", DEVICE, "S1"],
    ["chair", FIRST_CHAIR, "1.0"],
  ] as const)("of a %s that has more entries, not of one that has as many or fewer", (_, holder, of) => {
    const behind = [1, 2, 3].map((heard) => isBehind(open, holder, `${heard}/${of}`));
    expect(behind).toEqual([false, false, true]);
  });

  test("if a chair has a later access list, whoever is present", () => {
    const behind = ["0.9", "1.0", "1.9!", "2.0", ""].map((of) => isBehind(open, FIRST_CHAIR, `2/${of}`));
    expect(behind).toEqual([false, false, false, true, false]);
  });

  test("but not for another page, whatever access list its position names", () => {
    expect([READER, DEVICE].map((holder) => isBehind(open, holder, "2/9.0"))).toEqual([false, false]);
  });

  test("if a page knows a draft that this process does not have", () => {
    expect(isBehind(open, DEVICE, `2/S1~${A}.1.0.0`)).toBe(true);
    expect(isBehind(twoDrafts(), DEVICE, `1/S1~${A}.1.0.1`)).toBe(false);
  });

  test.each([
    ["has nothing", "", false],
    ["knows a draft as it is", `${A}.1.0.1`, false],
    ["knows less of it", `${A}.0.0.0`, false],
    ["knows a later title or writer", `${A}.2.0.1`, true],
    ["knows a later preamble", `${A}.1.1.1`, true],
    ["knows a later text", `${A}.1.0.2`, true],
    ["knows both drafts as they are", `${A}.1.0.1,${B}.1.0.0`, false],
    ["knows one as it is and one that is not here", `${A}.1.0.1,${"c".repeat(12)}.1.0.0`, true],
    ["knows the second one better", `${A}.1.0.1,${B}.1.0.1`, true],
    ["says what no page says", "nonsense", false],
  ] as const)("which %s: %s", (_, known, isBehindIt) => {
    expect(isAhead(twoDrafts().drafts, known)).toBe(isBehindIt);
  });
});

describe("of drafts", () => {
  const { drafts } = twoDrafts();
  const idsOf = (holder: KeyHolder) => visibleDrafts(drafts, holder, "x").news?.ids;

  test("a chair reads all, a writer its own, and others none", () => {
    expect(idsOf(FIRST_CHAIR)).toEqual([A, B]);
    expect([idsOf(DEVICE), idsOf(device({ seat: "S3" }))]).toEqual([[A], []]);
    expect([idsOf(device()), idsOf(READER)]).toEqual([[], []]);
    expect(visibleDrafts(drafts, READER, "")).toEqual({ position: "", news: null });
  });

  test("a page receives those changed since its position, and the names of all that it may read", () => {
    expect(visibleDrafts(drafts, FIRST_CHAIR, `${A}.1.0.1,${B}.1.0.0`).news).toBeNull();
    const { position, news } = visibleDrafts(drafts, FIRST_CHAIR, `${A}.1.0.0,${B}.1.0.0`);
    expect([position, news?.ids]).toEqual([`${A}.1.0.1,${B}.1.0.0`, [A, B]]);
    expect(news?.changed).toMatchObject([
      {
        id: A,
        fields: {
          preamble: { version: 0, updates: [] },
          text: { version: 1, updates: [{ client: "one.S1", change: [[0, "x"]] }] },
        },
      },
    ]);
  });

  test("a draft with only a new title is sent without updates, and an unknown draft with its texts", () => {
    const [known] = visibleDrafts(drafts, DEVICE, `${A}.0.0.1`).news?.changed ?? [];
    expect(known).toMatchObject({ title: "Evidence", writers: ["S1"], lately: { S1: AT } });
    expect(known?.fields.text).toEqual({ version: 1, updates: [] });
    const [unknown] = visibleDrafts(drafts, DEVICE, "").news?.changed ?? [];
    expect(unknown?.fields).toEqual({ preamble: { version: 0, text: "" }, text: { version: 1, text: "x" } });
  });

  test("a draft that is gone is no longer among those that a page may read", () => {
    const after = committee(begun(A, "S1"), { type: "draftDropped", draft: A });
    expect(sent(after, DEVICE, `1/S1~${A}.1.0.0`)).toMatchObject({
      position: "1/S1",
      drafts: { ids: [], changed: [] },
    });
  });

  test("the position of each is part of the page's position, after a tilde", () => {
    expect(sent(twoDrafts(), DEVICE)?.position).toBe(`1/S1~${A}.1.0.1`);
    expect(sent(twoDrafts(), DEVICE, `1/S1~${A}.1.0.1`)).toBeNull();
    expect(sent(twoDrafts(), DEVICE, `1/S1~${A}.1.0.0`)).toMatchObject({ from: 1, entries: [] });
  });

  test("the writers before and after a change hear of it, but other writers do not, nor does anybody for other facts", () => {
    const shared = committee(begun(A, "S1"), begun(B, "S2"), {
      type: "draftShared",
      draft: A,
      delegation: "S3",
    });
    const left = { type: "draftLeft", draft: A, delegation: "S1" } as const;
    expect(writersOf(left, drafts, shared.drafts)).toEqual(["S1", "S1", "S3"]);
    expect(writersOf(left, [], [])).toEqual([]);
    expect(writersOf({ type: "joiningClosed" }, drafts)).toEqual([]);
  });
});
