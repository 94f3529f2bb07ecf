/** The match of a tough seat that somebody else has won shows its result, and does not count as the viewer's own. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createGameStore } from "../../../../src/client/game/game-store.ts";
import { readBest } from "../../../../src/client/saves/best-results.ts";
import { toFragment } from "../../../../src/client/saves/match-link.ts";
import { challengeSetup, goalOf, isReached } from "../../../../src/client/selectors/challenges/challenges.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import { seenFrom } from "../../../../src/engine/views/seen-from.ts";
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

test("given the link of a match that was won, when it is opened, then its goal is reached and no result is stored", async () => {
  const store = createGameStore();
  const { shelf } = openSolo(store);
  const link = await toFragment({ ...record(wonMatch(ONE)), engineVersion: RULES_VERSION });
  expect(await shelf.openLink(link)).toBe("dare");
  expect(await shelf.lookAtDare()).toBe(true);
  const { status, challenge, scenario, view } = store.getState();
  if (challenge === null || scenario === null || view === null) throw new Error("no tough seat was opened");
  expect(status).toBe("over");
  expect(challenge.id).toBe(ONE.id);
  const results = goalOf(challenge, seenFrom(scenario, view)) ?? [];
  expect(results.map(({ isMet }) => isMet)).toEqual(ONE.goal.map(() => true));
  expect(isReached(results)).toBe(true);
  expect(readBest()).toEqual({});
});

test("the control: a match that the viewer has played to its end is stored as a try", async () => {
  const store = createGameStore();
  const { play, shelf } = openSolo(store);
  await shelf.startMatch(challengeSetup(ONE), ONE.seat);
  while (store.getState().status === "ready") play.ready();
  expect(readBest()).toMatchObject({ [ONE.id]: { of: ONE.goal.length, tries: 1 } });
});
