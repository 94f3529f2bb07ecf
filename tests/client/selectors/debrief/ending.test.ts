import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOf, outcomeOf, placeOf } from "../../../../src/client/selectors/debrief/ending.ts";
import { isBehind } from "../../../../src/client/selectors/match/stages.ts";
import { buildScenario } from "../../../../src/content/scenarios.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import type { Scenario } from "../../../../src/engine/state/scenario.ts";
import { PHASES, type PublicWorld } from "../../../../src/engine/state/world.ts";

const scenario = buildScenario("full", "young");
const adopted = scenario.articles.map((article) => article.adopted);

const world = (part: Partial<PublicWorld["treaty"]>): PublicWorld =>
  ({
    phase: "over",
    conference: null,
    treaty: {
      outcome: { how: "consensus", ballot: null, blockers: [] },
      reached: 33,
      inForce: 36,
      signed: Array.from({ length: 193 }, (_, i) => (i < 70 ? 0 : -1)),
      deposited: Array.from({ length: 193 }, (_, i) => (i < 60 ? 20 : -1)),
      ...part,
    },
  }) as unknown as PublicWorld;

/** The real text, with some articles changed to another wording. */
const textWith = (changes: Readonly<Record<string, string>>): readonly number[] =>
  scenario.articles.map(({ id, alternatives, adopted: real }) => {
    const at = alternatives.findIndex(({ key }) => key === changes[id]);
    return at < 0 ? real : at;
  });

const isYes = (of: Scenario, text: readonly number[], id: string): boolean =>
  verdicts(of, text).some((one) => one.case === id && one.question !== "refuse" && one.answer === "yes");

const anyText = fc.tuple(...scenario.articles.map(({ alternatives }) => fc.nat(alternatives.length - 1)));
const CRITICS = ["researcher", "journalist", "protester", "exile"];
const SPARING = ["trusted", "works", "careful"];

describe("the ending", () => {
  test("on the real text thieves are found and no critic is pursued", () => {
    expect(outcomeOf(scenario, world({}), adopted)).toEqual({
      adopted: true,
      byConsensus: true,
      months: 33,
      parties: 60,
      thievesFound: true,
      pursued: [],
      mayRefuse: true,
    });
  });

  test("names the researcher if the text makes her a criminal", () => {
    const harsh = textWith({ illegal_access: "unauthorised-plus" });
    expect(outcomeOf(scenario, world({}), harsh)).toMatchObject({ pursued: ["researcher"], mayRefuse: true });
    expect(endOf(scenario, world({}), harsh)).toBe("refusal");
  });

  test("is different if the text does not let a state refuse in her case", () => {
    const open = textWith({ illegal_access: "unauthorised-plus", devices: "any-malware" });
    expect(outcomeOf(scenario, world({}), open).mayRefuse).toBe(false);
    expect(endOf(scenario, world({}), open)).toBe("iron");
    const voted = world({ outcome: { how: "vote", ballot: null, blockers: [3] } });
    expect(endOf(scenario, voted, open)).toBe("majority");
  });

  test("says that no state must pursue harmless people if the cases say so, and not otherwise", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const isSparing = SPARING.includes(endOf(scenario, world({}), text));
        expect(isSparing).toBe(CRITICS.every((id) => !isYes(scenario, text, id)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test.each([
    ["trusted", world({})],
    ["works", world({ outcome: { how: "vote", ballot: null, blockers: [3] } })],
    ["works", world({ reached: 70, inForce: 73 })],
    ["waiting", world({ reached: -1, inForce: -1 })],
    [
      "brackets",
      world({ outcome: { how: "failed", ballot: null, blockers: [3] }, reached: -1, inForce: -1 }),
    ],
  ])("of the real text is %s, depending on what happened", (id, at) => {
    expect(endOf(scenario, at, adopted)).toBe(id);
  });

  test("says where the player's own state is: inside, waiting, signed, or outside", () => {
    const never = { reached: -1, inForce: -1 };
    expect([10, 65, 80].map((country) => placeOf(world({}), country))).toEqual([
      "party",
      "signed",
      "outside",
    ]);
    expect(placeOf(world(never), 10)).toBe("partyWaiting");
    const failed = { ...never, outcome: { how: "failed", ballot: null, blockers: [] } } as const;
    expect(placeOf(world(failed), 10)).toBe("none");
  });
});

describe("the stages that a treaty has passed after its match", () => {
  const behind = (at: PublicWorld): readonly string[] => PHASES.filter((phase) => isBehind(phase, at));

  test("do not include a conference that never took place, nor a ratification that fell short", () => {
    expect(behind(world({ reached: -1, inForce: -1 }))).toEqual(["negotiation", "adoption", "signature"]);
    expect(behind(world({}))).toEqual(["negotiation", "adoption", "signature", "ratification"]);
  });

  test("include the conference once it was held", () => {
    const held = { ...world({}), conference: {} } as unknown as PublicWorld;
    expect(behind(held)).toContain("conference");
  });

  test("are the talks alone if the text was not adopted", () => {
    const failed = { outcome: { how: "failed", ballot: null, blockers: [] }, reached: -1 } as const;
    expect(behind(world(failed))).toEqual(["negotiation"]);
  });

  test("are the stages before the present one during the match", () => {
    const signing = {
      ...world({ outcome: { how: "vote", ballot: null, blockers: [] } }),
      phase: "signature",
    };
    expect(behind(signing as PublicWorld)).toEqual(["negotiation", "adoption"]);
  });
});
