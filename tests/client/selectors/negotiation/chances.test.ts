import { describe, expect, test } from "vitest";
import negotiation from "../../../../src/client/i18n/en/negotiation.json";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import { bridgesOneShort, callersWanted } from "../../../../src/client/selectors/negotiation/chances.ts";
import { standingOf } from "../../../../src/client/selectors/negotiation/standing.ts";
import { blockNote } from "../../../../src/client/sentences/block-words.ts";
import { isLastReading } from "../../../../src/engine/model/agenda.ts";
import type { Seen } from "../../../../src/engine/seats/seen.ts";
import { tableAt } from "./at-table.ts";

const first = tableAt("deal");
const last = tableAt("deal", 4);

/** The table after other delegations have called for a text: the mandate's favourite, or its least favourite. */
function called(at: ReturnType<typeof tableAt>, sponsors: readonly number[], isLiked = true) {
  const terms = optionOf(at.view, "sponsorBridge")?.terms ?? [];
  const worth = (article: number, alternative: number): number =>
    standingOf(at.mine, at.scenario, article, alternative).worth;
  const gain = ({ article, alternative }: (typeof terms)[number]): number =>
    worth(article, alternative) - worth(article, at.view.world.draft.chair[article] ?? 0);
  const sorted = [...terms].sort((a, b) => gain(b) - gain(a));
  const term = isLiked ? sorted[0] : sorted.at(-1);
  if (term === undefined || gain(term) < 0 === isLiked) throw new Error("no such text");
  const world = { ...at.own.world };
  const own: Seen = {
    ...at.own,
    world: { ...world, draft: { ...world.draft, bridges: [{ ...term, sponsors, callers: 1 }] } },
  };
  return { own, term, terms };
}

describe("a bridge that lacks one sponsor", () => {
  test("is shown to a seat that can sponsor it and prefers it to the chair's text", () => {
    const { own, term, terms } = called(first, [3, 40]);
    expect(bridgesOneShort(own, first.mine, terms)).toMatchObject([term]);
  });

  test("is not shown if it lacks two sponsors, or to a seat that cannot sponsor it or likes it less", () => {
    const two = called(first, [3]);
    expect(bridgesOneShort(two.own, first.mine, two.terms)).toEqual([]);
    expect(bridgesOneShort(called(first, [3, 40]).own, first.mine, [])).toEqual([]);
    const worse = called(first, [3, 40], false);
    expect(bridgesOneShort(worse.own, first.mine, worse.terms)).toEqual([]);
  });
});

test("the note on a block mentions the last night only for the last block", async () => {
  await loadWording("negotiation");
  const cost = { total: 60, broken: 0 };
  expect(blockNote(true, 1, cost)).toContain("last night");
  expect(blockNote(true, 2, cost)).not.toContain("last night");
  expect(blockNote(false, 0, cost)).toBe(negotiation.close.blockNone);
});

describe("a bridge called at the last reading", () => {
  const { country } = last.mine;

  test("fails unless two others call for it now, or as many as it still lacks", () => {
    const alone = called(last, []);
    expect(isLastReading(alone.own.world, alone.term.article)).toBe(true);
    expect(callersWanted(alone.own, alone.term)).toBe(2);
    expect(callersWanted(called(last, [3]).own, alone.term)).toBe(1);
    expect(callersWanted(called(last, [3, country]).own, alone.term)).toBe(1);
    expect(callersWanted(called(last, [3, 40]).own, alone.term)).toBe(0);
  });

  test("has time if the article returns", () => {
    const { own, term } = called(first, []);
    const later = { ...own, world: { ...own.world, scenario: { ...own.world.scenario, rounds: 12 } } };
    expect(callersWanted(later, term)).toBe(0);
  });
});
