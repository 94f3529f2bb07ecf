import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readBest } from "../../../src/client/saves/best-results.ts";
import { type Day, listDays, writeDays } from "../../../src/client/saves/days.ts";
import { finishedOf } from "../../../src/client/saves/finished.ts";
import {
  exportBundle,
  importBundle,
  newRows,
  readBundle,
  writeBundle,
} from "../../../src/client/saves/matches-file.ts";
import { type Row, summarise } from "../../../src/client/saves/save-summary.ts";
import { allRows, listSaves, putRows, removeSave } from "../../../src/client/saves/saves.ts";
import { CHALLENGES } from "../../../src/client/selectors/challenges/challenges.ts";
import type { Command } from "../../../src/engine/state/command.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { giveCommand, setReady } from "../../../src/match/match.ts";
import { save } from "../../../src/match/record.ts";
import type { Match } from "../../../src/match/types.ts";
import { playByHand, SOLO } from "../../support/by-hand.ts";

const SEAT = "KEN";
const SETUP: Setup = { ...SOLO, scenario: "lesson", seed: "bundle", seats: { [SEAT]: { type: "person" } } };
const OPENED = playByHand(SETUP, SEAT, { type: "script", script: "silent" }, () => true);
const OVER = playByHand(SETUP, SEAT, { type: "bot", level: 2 });
const DAY: Day = {
  day: "2026-11-26",
  saveId: "over",
  begunAt: 5,
  result: { mandate: 1, trust: 2, world: 3, inForce: -1 },
};

const [TOUGH] = CHALLENGES;
const BEST = { [TOUGH?.id ?? ""]: { seed: TOUGH?.seed ?? "", met: 2, of: 3, mandate: 600, tries: 2, at: 2 } };

function rowOf(id: string, match: Match, savedAt = 1): Row {
  const { phase, round, season } = match.world;
  const label = { scenario: "lesson", seat: SEAT, phase, round, season, over: phase === "over" };
  const result = finishedOf(match, SEAT);
  return { id, savedAt, ...label, result, isForeign: false, text: JSON.stringify(save(match)) };
}

/** The same match one beat later, with or without an act before the beat closes. */
function further(match: Match, command?: Command): Match {
  const acted = command === undefined ? null : giveCommand(match, SEAT, command);
  return setReady(acted?.ok === true ? acted.match : match, SEAT);
}

const [OPEN_ROW, OVER_ROW] = [rowOf("open", OPENED), rowOf("over", OVER)];

beforeEach(async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
  for (const { id } of await listSaves()) await removeSave(id);
  writeDays([]);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the result of a finished match", () => {
  test("is stored beside its text, and comes back from the storage unchanged", () => {
    const found = summarise(OVER_ROW);
    expect(found.result).toEqual(finishedOf(OVER, SEAT));
    expect(found.result).toMatchObject({ setup: SETUP });
    expect(found.result?.mandate).toBeGreaterThan(0);
  });

  test("nothing is kept during a match, or for people who only watched", () => {
    expect(finishedOf(OPENED, SEAT)).toBeNull();
    expect(finishedOf(OVER, "wall")).toBeNull();
  });

  test.each([1080, -40])("a Mandate of %i comes back, since the Mandate has no limit", (mandate) => {
    const result = { ...finishedOf(OVER, SEAT), mandate };
    expect(summarise({ ...OVER_ROW, result })).toMatchObject({ result: { mandate } });
  });

  test("a result changed in the storage is left out, and the match stays", () => {
    const result = { ...finishedOf(OVER, SEAT), mandate: 4000 };
    expect(summarise({ ...OVER_ROW, result })).toMatchObject({ result: null, health: "good" });
  });
});

describe("one file with everything", () => {
  test("contains every save and every day, and restores both after they were deleted", async () => {
    const file = writeBundle({ saves: [OPEN_ROW, OVER_ROW], days: [DAY], best: BEST });
    const told: string[] = [];
    const onProgress = (done: number, of: number): void => void told.push(`${done} of ${of}`);
    expect(await importBundle(file, onProgress)).toEqual({ added: 2 });
    expect(told).toEqual(["2 of 2"]);
    expect(await allRows()).toEqual([OPEN_ROW, OVER_ROW]);
    expect(listDays()).toEqual([DAY]);
    const again = await exportBundle();
    expect(JSON.parse(again)).toEqual(JSON.parse(file));
  });

  test("adds nothing when it is read twice", async () => {
    const file = writeBundle({ saves: [OPEN_ROW, OVER_ROW], days: [DAY], best: BEST });
    await importBundle(file);
    expect(await importBundle(file)).toEqual({ added: 0 });
    expect(readBest()).toEqual(BEST);
    expect(await allRows()).toHaveLength(2);
    expect(listDays()).toHaveLength(1);
  });

  test("leaves matches alone that are here and not in it", async () => {
    await putRows([OPEN_ROW]);
    writeDays([{ ...DAY, day: "2026-11-25" }]);
    await importBundle(writeBundle({ saves: [OVER_ROW], days: [DAY], best: BEST }));
    expect((await allRows()).map(({ id }) => id).sort()).toEqual(["open", "over"]);
    expect(listDays().map(({ day }) => day)).toEqual(["2026-11-25", "2026-11-26"]);
  });

  test("can still be read if it was made before the tough seats existed", async () => {
    const { best: _, ...older } = JSON.parse(writeBundle({ saves: [OVER_ROW], days: [DAY], best: BEST }));
    expect(await importBundle(JSON.stringify(older))).toEqual({ added: 1 });
    expect(readBest()).toEqual({});
  });

  const GOOD = writeBundle({ saves: [OVER_ROW], days: [DAY], best: BEST });

  test.each([
    ["nothing", ""],
    ["no JSON", "matches"],
    ["a file that was cut", GOOD.slice(0, -200)],
    ["a record", String(OVER_ROW.text), "oneMatch"],
    ["another format", GOOD.replace("fortieth-matches", "fortieth-lab")],
    ["a later version", GOOD.replace('"version":1', '"version":2')],
    ["a save without a text", GOOD.replaceAll('"text":', '"test":')],
    ["results of tough seats that are none", GOOD.replace('"met":2', '"met":-2')],
    ["days that are none", GOOD.replace("2026-11-26", "2026-11-31")],
  ])("%s is refused, and changes nothing", async (_, text, why = "bad") => {
    await putRows([OPEN_ROW]);
    expect(readBundle(text)).toBeNull();
    expect(await importBundle(text)).toBe(why);
    expect(await allRows()).toEqual([OPEN_ROW]);
    expect(listDays()).toEqual([]);
  });
});

describe("the same match on two devices", () => {
  const next = further(OPENED);
  const [first, second] = [rowOf("one", next), rowOf("one", further(next))];

  test("the match that got further stays", () => {
    expect(newRows([first], [second])).toEqual([second]);
    expect(newRows([second], [first])).toEqual([]);
  });

  test("if they differ, both stay, once each", () => {
    const article = OPENED.world.draft.floor[0] ?? 0;
    const other = further(OPENED, { type: "layPlacards", article, placards: [2, 0], wish: 0, care: 2 });
    const apart = rowOf("one", other);
    expect(apart.text).not.toBe(first.text);
    const added = newRows([first], [apart]);
    expect(added).toHaveLength(1);
    expect(added[0]?.id).not.toBe("one");
    expect(added[0]?.text).toBe(apart.text);
    expect(newRows([first, ...added], [apart])).toEqual([]);
  });

  test("the same moves in another text count as the same match", () => {
    expect(newRows([first], [{ ...first, text: `${first.text} ` }])).toEqual([]);
  });

  test("a damaged text never replaces a good one, and a good one replaces a damaged one", () => {
    const damaged = { ...first, text: String(first.text).slice(0, 300) };
    expect(newRows([first], [damaged])).toEqual([]);
    expect(newRows([damaged], [first])).toEqual([first]);
  });
});
