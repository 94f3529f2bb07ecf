/** The sentence of cause: which act, what instead, and what would have come of it. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { namesOf } from "../../../src/client/i18n/names.ts";
import type { Decision, Future } from "../../../src/client/selectors/debrief/debrief.ts";
import { turningPointText } from "../../../src/client/sentences/turning-point-words.ts";
import type { Command } from "../../../src/engine/state/command.ts";
import { scenarioOf } from "../../support/scenario.ts";

await loadWording("content", "debrief");

const scenario = scenarioOf("lesson");
const names = namesOf(scenario);
const SPEECH: Command = { type: "speak", article: 0, alternative: 1, argument: "rights", case: "" };
const OTHER: Command = { ...SPEECH, alternative: 0 };
const BLOCK: Command = { type: "standOnPackage", stand: "block" };
const JOIN: Command = { type: "standOnPackage", stand: "join" };

const future = (change: Partial<Future> = {}): Future =>
  ({
    ...{ adopted: true, adoption: "consensus", vote: null, inForceMonth: 12, text: [1, 2, 0] },
    ...{ signatories: 90, parties: 60, monthsToThreshold: 9 },
    results: { mandate: 700, trust: 600, world: 650 },
    ...change,
  }) as Future;

const decision = (
  did: readonly Command[],
  instead: readonly Command[],
  other: Partial<Future>,
  changed = [0],
) =>
  ({ did, instead, elsewhere: [], actual: future(), other: future(other), changed }) as unknown as Decision;

const said = (one: Decision): string => turningPointText(one, names, [], "Round 2, Placards");

test("names the act, what was tried instead, and the largest difference", () => {
  expect(said(decision([BLOCK], [JOIN], { adopted: false }))).toBe(
    "Your stand on the whole text decided the match: with “join consensus” instead, there would be no treaty.",
  );
  expect(said(decision([SPEECH], [OTHER], { inForceMonth: null }))).toBe(
    `Your speech on “${names.article(0)}” decided the match: with “${names.alternative(0, 0)}” instead, the treaty would never become law.`,
  );
});

test("says so if nothing was tried instead, if something was left out, or if it was only done in another way", () => {
  const clause = `“${names.article(0)}” would say “${names.alternative(0, 0)}”.`;
  const other = { text: [0, 2, 0] };
  expect(said(decision([SPEECH], [], other))).toBe(
    `Your speech on “${names.article(0)}” decided the match: without that, ${clause}`,
  );
  expect(said(decision([], [SPEECH], other))).toBe(
    `What you left out decided the match: speech on “${names.article(0)}”. With it, ${clause}`,
  );
  const argued: Command = { ...SPEECH, argument: "sovereignty" };
  expect(said(decision([SPEECH], [argued], other))).toBe(
    `Your speech on “${names.article(0)}” decided the match. If you had decided differently, ${clause}`,
  );
});

test("never says that the player left out what the player did in another beat", () => {
  const again = {
    ...decision([], [SPEECH], { text: [0, 2, 0] }),
    elsewhere: [{ ...OTHER, argument: "rights" }],
  };
  expect(said(again as Decision)).toBe(
    `You could have done this one more time (Round 2, Placards): speech on “${names.article(0)}”. With that, “${names.article(0)}” would say “${names.alternative(0, 0)}”.`,
  );
  const elsewhere: readonly Command[] = [{ ...SPEECH, article: 1 }];
  expect(said({ ...decision([], [SPEECH], { adopted: false }), elsewhere })).toMatch(/^What you left out/);
});

test("no quotation stands inside another", () => {
  const line: Command = { type: "declareRedLine", article: 0, alternative: 1 };
  const drop: Command = { type: "dropRedLine", article: 0 };
  const acts: readonly Command[] = [SPEECH, OTHER, line, drop, BLOCK, JOIN];
  for (const own of acts) {
    for (const instead of acts) {
      for (const sentence of [
        decision([own], [instead], {}),
        decision([], [instead], {}),
        decision([own], [], {}),
      ]) {
        expect(said(sentence)).not.toMatch(/“[^”]*“/);
      }
    }
  }
});

test("an act that both ways share is never the one on which the match turned", () => {
  expect(said(decision([JOIN, SPEECH], [JOIN], { adopted: false }))).toContain("Your speech");
});

test("if neither text nor law differ, it gives both mandates", () => {
  const results = { mandate: 512, trust: 600, world: 650 } as Future["results"];
  expect(said(decision([SPEECH], [], { results }, []))).toMatch(/your mandate would be 512, not 700\.$/);
});
