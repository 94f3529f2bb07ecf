import { expect, test } from "vitest";
import { MANDATES } from "../../src/content/mandates.ts";
import { canonical } from "../../src/engine/model/canonical.ts";
import { open } from "../../src/engine/rules/opening.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { hash } from "../../src/engine/state/hash.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import {
  changeSeat,
  close,
  giveCommand,
  openMatch,
  playOut,
  setReady,
  takeBackSealed,
  viewOf,
} from "../../src/match/match.ts";
import { record, replay } from "../../src/match/record.ts";
import { readRecord } from "../../src/match/record-schema.ts";
import { commandFor, dice } from "../../src/tools/fuzz/random-commands.ts";
import { countryOf, libraryOf, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const setup = setupOf({ scenario: "express", seed: "strict", seats: { KEN: PERSON } });
const lib = libraryOf(setup);

test("a command with its keys in another order is read and replays with the same hash", () => {
  const m = openMatch(lib, setup);
  const a = m.world.draft.floor[0] ?? 0;
  const odd = {
    care: 1,
    wish: 1,
    placards: (m.world.draft.texts[a] ?? []).map(() => 1),
    article: a,
    type: "layPlacards",
  } as unknown as Command;
  const acted = giveCommand(m, "KEN", odd);
  if (!acted.ok) throw new Error();
  const made = record(setReady(acted.match, "KEN"));
  const read = readRecord(JSON.stringify(made));
  if (!read.ok) throw new Error(read.code);
  expect(replay(lib, read.value).ok).toBe(true);
});
test("changeSeat to a bot, then played out: the record replays", () => {
  const m = playOut(changeSeat(openMatch(lib, setup), "KEN", { type: "bot", level: 2 }));
  const r = replay(lib, record(m));
  expect(r.ok ? "ok" : r.problem).toBe("ok");
});
test("with silent people, playing out is the same as closing beat by beat", () => {
  const s2 = setupOf({
    scenario: "standard",
    seed: "strict2",
    seats: { USA: PERSON, CHN: PERSON, RUS: PERSON },
  });
  let a = openMatch(libraryOf(s2), s2);
  const b = playOut(a);
  while (a.world.beat !== "over") a = close(a);
  expect(hash(b.log)).toBe(hash(a.log));
});
test("unsealing what is not sealed, or for a bot's seat, is refused", () => {
  const m = openMatch(lib, setup);
  expect(takeBackSealed(m, "USA", "speak").ok).toBe(false);
  expect(takeBackSealed(m, "KEN", "speak").ok).toBe(false);
});
test("readiness of a seat without a person changes nothing", () => {
  const m = openMatch(lib, setup);
  expect(setReady(m, "USA")).toBe(m);
});
test("the audience sees public wishes at the opening, not secret ones", () => {
  const w = open(setup, scenarioOf("express"), MANDATES);
  const c = canonical(scenarioOf("express"));
  expect(w.declared).toEqual(c.wishes);
});
test("a silent script answers no package", () => {
  const s3 = setupOf({
    scenario: "express",
    seed: "strict3",
    seats: {
      USA: PERSON,
      KEN: { type: "script", script: "silent" },
      CHN: { type: "script", script: "always-block" },
    },
  });
  const lib3 = libraryOf(s3);
  const r = dice("x");
  let accepted = 0;
  for (let k = 0; k < 40; k++) {
    const s = { ...s3, seed: `strict3/${k}` };
    const m = close(openMatch(lib3, s));
    const o = optionOf(viewOf(m, "USA").options, "offerPackage");
    if (o === null) continue;
    for (const to of ["KEN", "CHN"]) {
      const c = { ...commandFor(o, m.world, r), to: countryOf(m.scenario, to), assistance: 1 } as Command;
      const acted = giveCommand(m, "USA", c);
      if (!acted.ok) continue;
      const e = acted.events[1];
      if (e?.type === "offerAnswered" && e.accepted) accepted++;
    }
  }
  expect(accepted).toBe(0);
});
