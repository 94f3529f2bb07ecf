/** A match replayed from its record without removing anything is the same match. */
import { expect, test } from "vitest";
import { indexOf } from "../../src/engine/state/seat.ts";
import { chaptersOf, replayChapter } from "../../src/lab/matches/chapters.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { playedOn } from "../../src/lab/matches/played-on.ts";
import { close, giveCommand, openMatch, setReady } from "../../src/match/match.ts";
import { record } from "../../src/match/record.ts";
import type { Match } from "../../src/match/types.ts";
import { TEST_VERSION } from "../support/by-hand.ts";
import { FOUR_HANDS, playByHands, setupOfHands } from "../support/hands.ts";

/** The final world of a match, apart from readiness and event counts, which a replay does not repeat. */
const cameTo = ({ world: { seq: _, ready: __, ...rest } }: Match) => rest;

test("given every act is repeated from any beat on, the match ends as it did (seed again/1)", () => {
  const match = playByHands(FOUR_HANDS, "again/1", TEST_VERSION);
  const cut = chaptersOf(libraryFor(TEST_VERSION, match.setup), record(match));
  for (const chapter of cut?.chapters ?? []) {
    const { match: given, left } = replayChapter(chapter, chapter.opened);
    expect(left).toEqual([]);
    expect(cameTo(playedOn(close(given), cut?.chapters ?? [], chapter))).toEqual(cameTo(match));
  }
});

test("a package between two people is answered again, even if it has another number (seed again/2)", () => {
  const two = { KEN: { type: "bot", level: 2 }, BRA: { type: "bot", level: 2 } } as const;
  const setup = setupOfHands(two, "again/2");
  const library = libraryFor(TEST_VERSION, setup);
  let match = openMatch(library, setup);
  const [kenya, brazil] = ["KEN", "BRA"].map((seat) => indexOf(match.scenario, seat));
  const close = (): void => {
    match = setReady(setReady(match, "KEN"), "BRA");
  };
  close();
  const [first = 0, second = 1] = match.world.draft.floor;
  const term = (article: number) => ({ article, alternative: match.world.draft.chair[article] ?? 0 });
  const [give, ask] = [term(first), term(second)];
  const offer = (from: string, to = 0) =>
    giveCommand(match, from, { type: "offerPackage", to, give, ask, assistance: 0 });
  for (const made of [offer("KEN", brazil)]) match = made.ok ? made.match : match;
  const id = match.world.secrets.offers.at(-1)?.id ?? -1;
  const answered = giveCommand(match, "BRA", { type: "answerOffer", offer: id, accept: true });
  expect(answered.ok).toBe(true);
  match = answered.ok ? answered.match : match;
  close();
  const deal = chaptersOf(library, record(match))?.chapters.at(-1);
  if (deal === undefined) throw new Error("there is a beat of dealing");
  const other = giveCommand(deal.opened, "KEN", {
    type: "offerPackage",
    to: 0,
    give: ask,
    ask: give,
    assistance: 0,
  });
  const { match: given, left } = replayChapter(deal, other.ok ? other.match : deal.opened);
  expect(left).toEqual([]);
  expect(given.world.secrets.offers.find(({ from, to }) => from === kenya && to === brazil)?.status).toBe(
    "accepted",
  );
});
