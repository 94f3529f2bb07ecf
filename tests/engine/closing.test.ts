import { describe, expect, test } from "vitest";
import type { Command, Stand, TakeStand } from "../../src/engine/command.ts";
import { testOf } from "../../src/engine/model/agenda.ts";
import {
  BLOCK_TRUST,
  BROKEN_TRUST,
  FACE,
  KEPT_TRUST,
  nextCredit,
  QUICK_CLOSE,
} from "../../src/engine/numbers.ts";
import type { Pact, Sounding, World } from "../../src/engine/world.ts";
import { given } from "../support/given.ts";
import { opened, put, withDraft, withSecrets } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const HR62 = 0;

/** The closing of round 2 with hr62 on the floor at its second reading, the chair's text 2. */
function closing(sounding: Partial<Sounding> = {}, readings = 2): World {
  const world = opened(setupOf(), fiveCountries());
  const heard: Sounding = {
    placards: [],
    centre: 2000,
    objection: 200,
    seats: 800,
    caucuses: [],
    ...sounding,
  };
  return withDraft(
    { ...world, beat: "close", round: 2, soundings: put(world.soundings, { [HR62]: heard }) },
    { floor: [HR62], texts: [[1, 2, 4], [], [], []], chair: [2, -1, -1, -1], readings: [readings, 1, 1, 1] },
  );
}

const stand = (how: Stand, breaking = false): TakeStand => ({
  type: "takeStand",
  article: HR62,
  stand: how,
  breaking,
});

const promise = (by: number, to: number): Pact => ({
  by,
  to,
  kind: "join",
  article: HR62,
  alternative: 2,
  status: "open",
  due: 0,
});

describe("MODEL §3.6: which texts the chair tests for consensus", () => {
  test.each([
    [{ objection: 333, centre: 2000 }, "tested"],
    [{ objection: 334, centre: 2000 }, "objection"],
    [{ objection: 0, centre: 2500 }, "tested"],
    [{ objection: 0, centre: 2501 }, "centre"],
    [{ objection: 0, centre: 1499 }, "centre"],
    [{ objection: 334, centre: 2501 }, "objection"],
  ] as const)("%o: %s", (sounding, outcome) => {
    expect(testOf({ ...closing(sounding), round: 1 }, HR62)).toBe(outcome);
  });

  test("at its last reading a text away from the centre is tested all the same", () => {
    const last = { ...closing({ centre: 3999 }), round: 3 };
    expect(testOf(last, HR62)).toBe("tested");
    expect(testOf({ ...closing({ centre: 3999, objection: 334 }), round: 3 }, HR62)).toBe("objection");
  });

  test("what is not tested stays open, says why, and spends no block", () => {
    const after = given(closing({ objection: 334 }))
      .close({ RUS: [stand("block")] })
      .then([{ type: "articleNotTested", article: HR62, why: "objection" }])
      .without("standsTaken").world;
    expect(after.blocks).toEqual([2, 2, 2, 2, 2]);
  });
});

describe("join consensus, abstain, or block", () => {
  test("nobody blocks: agreed ad referendum; abstention and silence do not stop it", () => {
    const after = given(closing())
      .close({ CAN: [stand("join")], EGY: [stand("abstain")] })
      .then([
        { type: "standsTaken", stands: "01333", blockers: [] },
        { type: "articleAgreed", article: HR62, alternative: 2 },
      ]).world;
    expect(after.draft.agreed[HR62]).toBe(2);
  });

  test("one block keeps the article open, and is spent", () => {
    const after = given(closing())
      .close({ EGY: [stand("block")], RUS: [stand("block")] })
      .then([
        { type: "standsTaken", stands: "32332", blockers: [1, 4] },
        { type: "articleHeld", why: "blocked" },
      ]).world;
    expect(after.blocks).toEqual([2, 1, 2, 2, 1]);
    expect(after.draft.agreed[HR62]).toBe(-1);
    expect(after.blockers[HR62]).toEqual([1, 4]);
  });

  test("without a block left one cannot block: refused at the door, an abstention beyond it", () => {
    const spent = { ...closing(), blocks: [2, 0, 2, 2, 2] };
    given(spent).when("EGY", stand("block")).then("unknownTarget");
    given(spent)
      .close({ EGY: [stand("block")] })
      .then([{ type: "standsTaken", stands: "31333", blockers: [] }, { type: "articleAgreed" }]);
  });

  test("the same block is not spent on two articles at once", () => {
    const base = { ...closing(), blocks: [1, 2, 2, 2, 2] };
    const two = withDraft(
      { ...base, soundings: put(base.soundings, { 1: base.soundings[HR62] ?? null }) },
      { floor: [0, 1], chair: [2, 2, -1, -1], readings: [2, 2, 1, 1] },
    );
    const both: Command[] = [stand("block"), { ...stand("block"), article: 1 }];
    const after = given(two)
      .close({ CAN: both })
      .then([
        { type: "standsTaken", article: 0, blockers: [0] },
        { type: "standsTaken", article: 1, blockers: [] },
      ]).world;
    expect(after.blocks[0]).toBe(0);
  });
});

describe("closing by readings", () => {
  test("at first reading an article closes only where nearly nobody objects", () => {
    given(closing({ objection: QUICK_CLOSE }, 1))
      .close()
      .then([{ type: "articleAgreed" }]);
    given(closing({ objection: QUICK_CLOSE + 1 }, 1))
      .close()
      .then([{ type: "articleHeld", why: "firstReading" }]);
    expect(QUICK_CLOSE).toBeLessThan(333);
  });

  test("from the second reading on it closes wherever nobody blocks", () => {
    given(closing({ objection: 333 }, 2))
      .close()
      .then([{ type: "articleAgreed" }]);
  });
});

describe("promises are kept or broken here, in the open, by name", () => {
  const bound = withSecrets(closing(), { pacts: [promise(1, 0), promise(0, 1)] });

  test("a bound seat that says nothing joins, and has kept its word", () => {
    const after = given(bound)
      .close()
      .then([
        { type: "standsTaken", stands: "00333" },
        {
          type: "promisesReckoned",
          reckonings: [
            { by: 0, to: 1, kept: true },
            { by: 1, to: 0, kept: true },
          ],
        },
      ]).world;
    expect(after.secrets.pacts.map((pact) => pact.status)).toEqual(["kept", "kept"]);
    for (const trust of after.trust.slice(0, 2)) {
      expect(trust).toBeGreaterThanOrEqual(600);
      expect(trust).toBeLessThanOrEqual(600 + KEPT_TRUST);
    }
  });

  test("a block without `breaking: true` is not taken from a bound seat: it joins", () => {
    given(bound)
      .close({ EGY: [stand("block")] })
      .then([{ type: "standsTaken", stands: "00333", blockers: [] }]);
  });

  test("breaking it knowingly blocks, and costs trust", () => {
    const after = given(bound)
      .when("EGY", stand("block", true))
      .then([{ type: "actSealed" }])
      .close()
      .then([
        { type: "standsTaken", stands: "02333", blockers: [1] },
        { type: "promisesReckoned", reckonings: [{ by: 1, to: 0, kept: false }] },
        { type: "articleHeld", why: "blocked" },
      ]).world;
    expect(BROKEN_TRUST).toBeGreaterThanOrEqual(120);
    // The block costs trust as well, and a round's return of two in a hundred towards 600 follows.
    const lost = BROKEN_TRUST + BLOCK_TRUST;
    expect(after.trust[1]).toBe(600 - lost + Math.trunc(lost / 50));
  });

  test("an abstention breaks a promise to join as well, and the article closes with the other one kept", () => {
    given(bound)
      .close({ EGY: [stand("abstain", true)] })
      .then([
        {
          type: "promisesReckoned",
          reckonings: [
            { by: 0, kept: true },
            { by: 1, kept: false },
          ],
        },
      ]);
  });

  test("nobody can break a promise it has not made", () => {
    given(closing()).when("EGY", stand("block", true)).then("unknownTarget");
  });

  test("the promise is about that text: on another one both are free", () => {
    const other = withDraft(bound, { chair: [4, -1, -1, -1] });
    const near = {
      ...other,
      soundings: put(other.soundings, {
        [HR62]: { ...(closing().soundings[HR62] as Sounding), centre: 4000 },
      }),
    };
    given(near)
      .close({ EGY: [stand("block")] })
      .then([{ type: "standsTaken", blockers: [1] }])
      .without("promisesReckoned");
  });

  test("joining a text beyond a red line one has declared costs face", () => {
    const declared = { ...closing(), declaredLines: put(closing().declaredLines, { 0: 0b111100 }) };
    const after = given(declared)
      .close({ CAN: [stand("join")] })
      .then([{ type: "articleAgreed" }]).world;
    expect(after.trust[0]).toBe(600 - FACE + Math.trunc((FACE * 20) / 1000));
  });
});

describe("the round ends", () => {
  test("trust returns two in a hundred towards 600", () => {
    const world = { ...closing(), trust: [400, 600, 1000, 0, 575] };
    expect(given(world).close().world.trust).toEqual([404, 600, 992, 12, 575]);
  });

  test("credit of the next round: 6 becomes 8, 4 becomes 7, 0 becomes 3, 8 stays", () => {
    expect([6, 4, 0, 8, 5].map(nextCredit)).toEqual([8, 7, 3, 8, 8]);
  });
});
