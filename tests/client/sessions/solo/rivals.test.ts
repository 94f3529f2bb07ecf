/** A rival that looks ahead searches while the player decides, and the beat closes when both are ready. */
import { expect, test } from "vitest";
import type { SoloConnection } from "../../../../src/client/connection.ts";
import { createGameStore } from "../../../../src/client/game/game-store.ts";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { bookOf } from "../../../../src/client/lab/search.ts";
import { toFragment } from "../../../../src/client/saves/match-link.ts";
import type { SoloSession } from "../../../../src/client/sessions/solo/solo-session.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import type { Setup } from "../../../../src/engine/state/setup.ts";
import type { Reply } from "../../../../src/lab/messages.ts";
import { answer } from "../../../../src/lab/service.ts";
import { openMatch } from "../../../../src/match/match.ts";
import { record } from "../../../../src/match/record.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import { SOLO } from "../../../support/by-hand.ts";

const SETUP: Setup = {
  ...SOLO,
  scenario: "lesson",
  seed: "rival",
  seats: { KEN: { type: "person" }, CHN: { type: "search" } },
};

/** The search of the lab's worker, on this thread. */
const search: SoloSession["search"] = async (setup, view, isWhole) => {
  const replies: Reply[] = [];
  const question = { type: "search", book: bookOf(setup), view, isWhole } as const;
  answer({ id: 0, engineVersion: RULES_VERSION, question }, (reply) => replies.push(reply));
  const [found] = replies;
  if (found?.type !== "search") throw new Error("the search failed");
  return found.weighed;
};

/** A match against the rival, opened from its link. `asked` has the beat of each search. */
async function opened(find: SoloSession["search"], setup: Setup = SETUP) {
  const store = createGameStore();
  const asked: string[] = [];
  const connection: SoloConnection = openSolo(store, store, (setup, view, isWhole) => {
    asked.push(view.world.beat);
    return find(setup, view, isWhole);
  });
  const link = await toFragment(record(openMatch(libraryFor(setup), setup)));
  expect(await connection.shelf.openLink(link)).toBe("match");
  return { connection, asked, world: () => store.getState().view?.world };
}

test("given a rival that is still searching, when the player is ready, then the beat waits for the rival and then closes", async () => {
  let letSearch = (): void => {};
  const isFree = new Promise<void>((resolve) => {
    letSearch = resolve;
  });
  const { connection, world } = await opened((...given) => isFree.then(() => search(...given)));
  connection.play.ready();
  expect(world()).toMatchObject({ beat: "sound", ready: ["KEN"] });
  letSearch();
  await expect.poll(world).toMatchObject({ beat: "deal" });
  const acts = connection.shelf.record()?.entries.filter(({ seat }) => seat === "CHN") ?? [];
  expect(acts.length).toBeGreaterThan(1);
});

test("given a rival that is ready first, when the player is ready too, then each beat closes and the rival searches again", async () => {
  const { connection, asked, world } = await opened(search);
  for (const [beat, next] of [
    ["sound", "deal"],
    ["deal", "close"],
  ] as const) {
    await expect.poll(world).toMatchObject({ beat, ready: ["CHN"] });
    connection.play.ready();
    expect(world()).toMatchObject({ beat: next });
  }
  expect(new Set(asked)).toEqual(new Set(["sound", "deal", "close"]));
});

test("given two rivals whose search fails, when the player is ready, then the beat closes without acts of theirs", async () => {
  const two: Setup = { ...SETUP, seats: { ...SETUP.seats, IND: { type: "search" } } };
  const { connection, world } = await opened(() => Promise.reject(new Error("no worker")), two);
  await expect.poll(world).toMatchObject({ ready: ["CHN", "IND"] });
  connection.play.ready();
  expect(world()).toMatchObject({ beat: "deal" });
  const entries = connection.shelf.record()?.entries ?? [];
  const byRivals = entries.filter(({ seat }) => seat !== "KEN").map(({ command }) => command.type);
  expect(byRivals).toEqual(["ready", "ready"]);
});
