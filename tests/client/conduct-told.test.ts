import { describe, expect, test } from "vitest";
import { blocksTold, emptyRounds, idleOffers, stepsChanged } from "../../src/client/conduct-told.ts";
import { buildScenario } from "../../src/content/index.ts";
import type { GameEvent } from "../../src/engine/event.ts";
import { publicMargin } from "../../src/engine/model/canonical.ts";
import type { Offer, Pact } from "../../src/engine/world.ts";

const scenario = buildScenario("express", "young");
const OWN = 1;

const revealed = (article: number, wish: number, digit: "0" | "3"): GameEvent => ({
  type: "placardsRevealed",
  article,
  texts: [0],
  placards: [`0${digit}`],
  wishes: `0${wish}`,
});
const closed = { type: "roundClosed", round: 1, trust: [] } as GameEvent;

test("a wish is changed only where the seat has declared one of its own before", () => {
  const events = [revealed(0, 1, "3"), revealed(0, 2, "0"), revealed(0, 0, "0"), revealed(1, 3, "0")];
  expect(stepsChanged(events, OWN)).toBe(2);
  expect(stepsChanged([revealed(0, 2, "0"), revealed(0, 2, "3"), revealed(0, 1, "0")], OWN)).toBe(1);
});

test("a chair is empty in a round in which nothing was laid on anything", () => {
  const events = [
    ...[revealed(0, 1, "3"), revealed(1, 1, "0"), closed],
    ...[revealed(0, 1, "3"), revealed(1, 1, "3"), closed],
    revealed(0, 1, "3"),
  ];
  expect(emptyRounds(events, OWN)).toBe(1);
});

describe("a block", () => {
  const articles = scenario.articles.map((_, article) => article);
  const article = articles.find((one) => publicMargin(scenario, OWN, one, 0) >= 0) ?? 0;
  const block: GameEvent = { type: "standsTaken", article, alternative: 0, stands: "02", blockers: [OWN] };
  const line: GameEvent = {
    type: "redLinesDeclared",
    lines: [{ country: OWN, article, alternative: 0, bits: 1 }],
  };
  const drop: GameEvent = { type: "redLinesDropped", lines: [{ country: OWN, article }] };

  test("has a cause while a line declared against the text stands", () => {
    expect(blocksTold(scenario, [block], OWN)).toEqual({ plain: 0, wanton: 1 });
    expect(blocksTold(scenario, [line, block], OWN)).toEqual({ plain: 1, wanton: 0 });
    expect(blocksTold(scenario, [line, drop, block], OWN)).toEqual({ plain: 0, wanton: 1 });
  });

  test("of the whole package has a cause by the package as it was put and amended", () => {
    const text = scenario.articles.map(({ adopted }) => adopted);
    const put: GameEvent = { type: "packagePut", text };
    const tested: GameEvent = { type: "packageTested", stands: "02", blockers: [OWN] };
    const first = text[0] ?? 0;
    const line = {
      type: "redLinesDeclared",
      lines: [{ country: OWN, article: 0, alternative: first, bits: 1 << first }],
    } as GameEvent;
    expect(blocksTold(scenario, [put, tested], OWN)).toEqual({ plain: 0, wanton: 1 });
    expect(blocksTold(scenario, [put, line, tested], OWN)).toEqual({ plain: 1, wanton: 0 });
    const amended = {
      type: "amendmentVoted",
      amendment: { article: 0, alternative: first === 0 ? 1 : 0, by: 0 },
      ballot: { carried: true },
    } as unknown as GameEvent;
    expect(blocksTold(scenario, [put, line, amended, tested], OWN)).toEqual({ plain: 0, wanton: 1 });
  });
});

test("an accepted package turned nobody where neither promise was paid for", () => {
  const term = (article: number) => ({ article, alternative: 1 });
  const offer = { id: 0, from: OWN, to: 2, give: term(0), ask: term(1), assistance: 0, status: "accepted" };
  const pact = (by: number, article: number, paid: boolean) =>
    ({ by, article, alternative: 1, paid }) as Pact;
  const offers = [offer as unknown as Offer];
  expect(idleOffers(offers, [pact(OWN, 0, false), pact(2, 1, false)], OWN)).toBe(1);
  expect(idleOffers(offers, [pact(OWN, 0, true), pact(2, 1, false)], OWN)).toBe(0);
  expect(idleOffers([{ ...offer, status: "refused" } as unknown as Offer], [], OWN)).toBe(0);
});
