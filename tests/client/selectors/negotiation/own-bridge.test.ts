/** A player's own bridge never ends without a reason: it came too late, or something weighed more with the chair. */
import { expect, test } from "vitest";
import type { ReceivedEvent } from "../../../../src/client/game/game-store.ts";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import {
  bridgesOneShort,
  isTooLate,
  termsInTime,
} from "../../../../src/client/selectors/negotiation/chances.ts";
import { bridgeAgainst, bridgeLost } from "../../../../src/client/selectors/negotiation/own-bridge.ts";
import { packageSheets } from "../../../../src/client/selectors/negotiation/package-sheets.ts";
import { calledBridgeText } from "../../../../src/client/sentences/bridge-words.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Seen } from "../../../../src/engine/seats/seen.ts";
import { tableAt } from "./at-table.ts";

await loadWording("negotiation", "move", "content");

const { own, mine, journal, scenario } = tableAt("stand");
const [sheet] = packageSheets(own, mine, journal).filter(({ state }) => state === "chosen");
if (sheet === undefined) throw new Error("no sheet is the chair's choice");
const { article, alternative: put } = sheet;
const texts = scenario.articles[article]?.alternatives.map((_, text) => text) ?? [];

/** The journal with one event more. */
const after = (event: GameEvent): readonly ReceivedEvent[] => [...journal, { event, index: journal.length }];

const sponsored = (alternative: number): GameEvent => ({
  type: "bridgesSponsored",
  sponsors: [{ country: own.country, article, alternative }],
});

/** The seat's view with every text of the article on the table. */
const world = {
  ...own.world,
  draft: { ...own.world.draft, texts: own.world.draft.texts.with(article, texts) },
};
const wide: Seen = { ...own, world };
const shown = new Set(
  journal.flatMap(({ event }) =>
    event.type === "placardsRevealed" && event.article === article ? event.texts : [],
  ),
);

test("a bridge on which the room never showed placards came too late", () => {
  const [fresh] = texts.filter((text) => !shown.has(text));
  if (fresh === undefined) throw new Error("every text was on the floor");
  expect(bridgeLost(wide, after(sponsored(fresh)), sheet)).toEqual({ alternative: fresh, by: "late" });
});

test("a bridge that the room was asked about lost for what weighed more with the chair", () => {
  const [other] = [...shown].filter((text) => text !== put);
  if (other === undefined) throw new Error("only one text was on the floor");
  const lost = bridgeLost(wide, after(sponsored(other)), sheet);
  expect(lost?.alternative).toBe(other);
  expect(lost?.by).not.toBe("late");
});

test("nothing is explained to a seat without a bridge, or whose bridge is in the package", () => {
  expect(bridgeLost(wide, journal, sheet)).toBeNull();
  expect(bridgeLost(wide, after(sponsored(put)), sheet)).toBeNull();
});

test("in the last round of a brief match a bridge is too late: the card says so, and no bridge is recommended or sold", () => {
  const deal = tableAt("deal");
  const [on = 0] = deal.own.world.draft.floor;
  const brief = { ...deal.scenario, isBrief: true };
  const last = { ...deal.own.world, scenario: brief, round: brief.rounds - 1 };
  expect(isTooLate({ world: { ...last, round: 0, scenario: { ...brief, isBrief: false } } }, on)).toBe(false);
  expect(isTooLate({ world: last }, on)).toBe(true);
  const names = namesOf(deal.scenario);
  const built = { of: "bridge", article: on, alternative: 0, sponsors: 3, need: null } as const;
  expect(calledBridgeText({ ...built, isLate: false }, names)).toMatch(/ is on the table now\.$/);
  expect(calledBridgeText({ ...built, isLate: true }, names)).toMatch(/ came too late for the whole text: /);
  const terms = [{ article: on, alternative: 0 }];
  const bridges = [{ article: on, alternative: 0, sponsors: [1, 2, 4], callers: 1 }];
  expect(termsInTime({ world: last }, terms)).toEqual([]);
  expect(
    termsInTime({ world: { ...last, round: 0, scenario: { ...brief, isBrief: false } } }, terms),
  ).toEqual(terms);
  const waiting = { ...last, draft: { ...last.draft, bridges } };
  expect(bridgesOneShort({ ...deal.own, world: waiting }, deal.mine, terms)).toEqual([]);
});

test("a promise for another wording than the bridge that the seat has sealed itself is named before it binds", () => {
  const sealed = [{ type: "sponsorBridge", article: 1, alternative: 2 }] as const;
  expect(bridgeAgainst(sealed, { article: 1, alternative: 0 })).toBe(2);
  expect(bridgeAgainst(sealed, { article: 1, alternative: 2 })).toBeNull();
  expect(bridgeAgainst(sealed, { article: 0, alternative: 0 })).toBeNull();
  expect(bridgeAgainst([], { article: 1, alternative: 0 })).toBeNull();
});
