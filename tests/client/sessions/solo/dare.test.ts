/** A finished match as a link is a dare: fresh match, same setup, and the friend's end replayed from the link. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { SoloConnection } from "../../../../src/client/connection.ts";
import { createGameStore, type GameStore } from "../../../../src/client/game/game-store.ts";
import { finishedOf } from "../../../../src/client/saves/finished.ts";
import { keptLetter } from "../../../../src/client/saves/kept-letter.ts";
import { toFragment } from "../../../../src/client/saves/match-link.ts";
import { listSaves, removeSave } from "../../../../src/client/saves/saves.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import { libraryFor } from "../../../../src/lab/matches/library.ts";
import { openMatch, playOut } from "../../../../src/match/match.ts";
import { record } from "../../../../src/match/record.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import type { Match, MatchRecord } from "../../../../src/match/types.ts";
import { playByHand, SOLO } from "../../../support/by-hand.ts";

const SETUP = { ...SOLO, scenario: "lesson", seed: "a dare", seats: { KEN: { type: "person" } } } as const;
const friends = playByHand(SETUP, "KEN", { type: "bot", level: 2 });

const linkOf = (match: Match, change: Partial<MatchRecord> = {}): Promise<string> =>
  toFragment({ ...record(match), engineVersion: RULES_VERSION, ...change });

beforeAll(() => void vi.stubGlobal("location", { origin: "http://localhost", pathname: "/" }));
afterAll(() => void vi.unstubAllGlobals());

type Browser = Readonly<{ store: GameStore; connection: SoloConnection }>;
let here: Browser;

function newPage(): Browser {
  const store = createGameStore();
  return { store, connection: openSolo(store) };
}

beforeEach(async () => {
  for (const { id } of await listSaves()) await removeSave(id);
  // Tests share their modules, and another one may have kept a letter.
  keptLetter.setState({ letter: null });
  here = newPage();
});

test("a finished match of one person is a dare, and says its seat and setup but opens nothing", async () => {
  const link = await linkOf(friends);
  expect(await here.connection.shelf.openLink(link)).toBe("dare");
  expect(here.store.getState().dare).toEqual({ link, setup: SETUP, seat: "KEN" });
  expect(here.store.getState().view).toBeNull();
  expect(await listSaves()).toEqual([]);
});

test("a match that is not over, and one that was only watched, open at the table as before", async () => {
  const open = playByHand(SETUP, "KEN", { type: "bot", level: 2 }, ({ world }) => world.beat === "deal");
  expect(await here.connection.shelf.openLink(await linkOf(open))).toBe("match");
  const setup = { ...SETUP, seats: {} };
  const watched = playOut(openMatch(libraryFor(RULES_VERSION, setup), setup));
  expect(await here.connection.shelf.openLink(await linkOf(watched))).toBe("match");
});

test("a link of other rules, or one that was changed, opens nothing and says why", async () => {
  const older = await linkOf(friends, { engineVersion: "0000000000000000" });
  expect(await here.connection.shelf.openLink(older)).toBeNull();
  expect(here.store.getState().problem?.code).toBe("otherVersion");
  const changed = await linkOf(friends, { entries: record(friends).entries.slice(0, -1) });
  expect(await here.connection.shelf.openLink(changed)).not.toBe("dare");
  expect(await here.connection.shelf.openLink("#m=aGVsbG8")).toBeNull();
  expect(here.store.getState().problem?.code).toBe("badLink");
});

test("taking it opens a first try of the same setup, and the friend's end is replayed from the link, also after a reload", async () => {
  const again = playByHand({ ...SETUP, secondTry: true }, "KEN", { type: "bot", level: 2 });
  await here.connection.shelf.openLink(await linkOf(again));
  await here.connection.shelf.takeDare();
  expect(here.connection.shelf.record()?.setup).toEqual(SETUP);
  expect(here.store.getState().view?.world.beat).toBe("sound");
  const ended = finishedOf(friends, "KEN");
  const results = { mandate: ended?.mandate, trust: ended?.trust, world: ended?.world };
  const friend = { ending: ended?.ending, inForce: ended?.inForce, results };
  expect(await here.connection.shelf.friendsEnd()).toMatchObject(friend);
  await vi.waitFor(async () => expect(await listSaves()).toHaveLength(1));
  const [save] = await listSaves();
  const reloaded = newPage();
  expect(await reloaded.connection.shelf.continueSave(save?.id ?? "")).toBe(true);
  expect(reloaded.connection.shelf.isDared()).toBe(true);
  expect(await reloaded.connection.shelf.friendsEnd()).toMatchObject(friend);
});

test("looking at the friend's match saves nothing, takes nobody's seat, and leaves the question open", async () => {
  const { shelf } = here.connection;
  await shelf.openLink(await linkOf(friends));
  expect(await shelf.lookAtDare()).toBe(true);
  const { view, isLook, dare } = here.store.getState();
  expect(view?.mine).toBeNull();
  expect(view?.world.beat).toBe("over");
  expect([isLook, dare?.seat]).toEqual([true, "KEN"]);
  expect(await shelf.friendsEnd()).toMatchObject({ ending: finishedOf(friends, "KEN")?.ending });
  expect(await listSaves()).toEqual([]);
  await shelf.takeDare();
  expect(here.store.getState()).toMatchObject({ isLook: false, dare: null });
  expect(shelf.isDared()).toBe(true);
});

test("a link that was answered before leads to the match that answers it, also from a pasted address", async () => {
  const { shelf } = here.connection;
  const link = await linkOf(friends);
  await shelf.openLink(link);
  expect(await shelf.answerToDare()).toBeNull();
  await shelf.takeDare();
  await vi.waitFor(async () => expect(await listSaves()).toHaveLength(1));
  const [save] = await listSaves();
  const later = newPage();
  await later.connection.shelf.openLink(`https://example.org/play/${link}`);
  expect(await later.connection.shelf.answerToDare()).toEqual({ id: save?.id, over: false });
  const { setup } = friends;
  const other = playByHand({ ...setup, seed: "another dare" }, "KEN", { type: "bot", level: 2 });
  await later.connection.shelf.openLink(await linkOf(other));
  expect(await later.connection.shelf.answerToDare()).toBeNull();
});

test("somebody who has never played here gets the guide, and nobody else does", async () => {
  const { shelf } = here.connection;
  await shelf.openLink(await linkOf(friends));
  expect(await shelf.takeDare()).toBe(true);
  expect(here.store.getState().isGuided).toBe(true);
  await vi.waitFor(async () => expect(await listSaves()).toHaveLength(1));
  await shelf.openLink(await linkOf(friends));
  expect(await shelf.takeDare()).toBe(false);
  expect(here.store.getState().isGuided).toBe(false);
});

test("a match that answers nobody has no friend beside it", async () => {
  await here.connection.shelf.startMatch(SETUP, "KEN");
  expect(here.connection.shelf.isDared()).toBe(false);
  expect(await here.connection.shelf.friendsEnd()).toBeNull();
});
