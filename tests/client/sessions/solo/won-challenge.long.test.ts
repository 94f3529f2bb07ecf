/** The match of a tough seat that somebody else has won shows its result, and does not count as the viewer's own. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createGameStore } from "../../../../src/client/game/game-store.ts";
import { readBest } from "../../../../src/client/saves/best-results.ts";
import { toFragment } from "../../../../src/client/saves/match-link.ts";
import { challengeSetup } from "../../../../src/client/selectors/challenges/challenges.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import { record } from "../../../../src/match/record.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import { shortOne, wonMatch } from "../../../support/tough-seat.ts";

const ONE = shortOne();

beforeAll(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

test("given the link of a match that was won, when it is opened, then the friend's results are shown and none is stored", async () => {
  const store = createGameStore();
  const { shelf } = openSolo(store);
  const link = await toFragment({ ...record(wonMatch(ONE)), engineVersion: RULES_VERSION });
  expect(await shelf.openLink(link)).toBe("dare");
  expect(await shelf.lookAtDare()).toBe(true);
  expect(store.getState().status).toBe("over");
  expect(store.getState().challenge?.id).toBe(ONE.id);
  expect(await shelf.friendsEnd()).toMatchObject({ results: { trust: expect.any(Number) } });
  expect(readBest()).toEqual({});
});

test("the control: a match that the viewer has played to its end is stored as a try", async () => {
  const store = createGameStore();
  const { play, shelf } = openSolo(store);
  await shelf.startMatch(challengeSetup(ONE), ONE.seat);
  while (store.getState().status === "ready") play.ready();
  expect(readBest()).toMatchObject({ [ONE.id]: { of: ONE.goal.length, tries: 1 } });
});
