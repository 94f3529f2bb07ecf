/** A match has the same hash in the page, in its file, in its link, in another browser and on the command line. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { simProgram } from "../../../../src/cli/sim-program.ts";
import type { SoloConnection } from "../../../../src/client/connection.ts";
import { createGameStore, type GameStore } from "../../../../src/client/game/game-store.ts";
import { toFragment } from "../../../../src/client/saves/match-link.ts";
import { listSaves, removeSave } from "../../../../src/client/saves/saves.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Option } from "../../../../src/engine/state/option.ts";
import type { Beat } from "../../../../src/engine/state/world.ts";
import { record } from "../../../../src/match/record.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import { runHere } from "../../../../src/tools/fuzz/run-here.ts";
import { playByHand, SOLO } from "../../../support/by-hand.ts";
import { temporaryFolder } from "../../../support/folder.ts";

const SETUP = {
  ...SOLO,
  scenario: "express",
  seed: "elsewhere",
  seats: { KEN: { type: "person" } },
} as const;

const folder = temporaryFolder();

beforeAll(() => {
  vi.stubGlobal("location", { origin: "http://localhost", pathname: "/" });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

type Browser = Readonly<{ store: GameStore; connection: SoloConnection }>;

/** A browser that has stored nothing. */
async function newBrowser(): Promise<Browser> {
  for (const { id } of await listSaves()) await removeSave(id);
  const store = createGameStore();
  return { store, connection: openSolo(store) };
}

let here: Browser;
beforeEach(async () => {
  here = await newBrowser();
});

/** The fragment of a match that Kenya has played up to this beat. */
function linkAt(beat: Beat): Promise<string> {
  const match = playByHand(SETUP, "KEN", { type: "bot", level: 2 }, ({ world }) => world.beat === beat);
  return toFragment({ ...record(match), engineVersion: RULES_VERSION });
}

/** The first red line and the first package that the seat can choose. */
function firstDeals(options: readonly Option[]): readonly Command[] {
  return options.flatMap((option): readonly Command[] => {
    if (option.type === "declareRedLine")
      return [{ type: "declareRedLine", ...(option.terms[0] ?? NO_TERM) }];
    if (option.type !== "offerPackage") return [];
    const [give = NO_TERM] = option.gives;
    const ask = option.asks.find(({ article }) => article !== give.article) ?? NO_TERM;
    return [{ type: "offerPackage", to: option.countries[0] ?? -1, give, ask, assistance: 0 }];
  });
}

const NO_TERM = { article: -1, alternative: -1 };

/** Declares a red line, offers a package, and closes the beat. */
function playSome({ store, connection }: Browser): void {
  const acts = firstDeals(store.getState().view?.options ?? []);
  expect(acts.map((act) => connection.play.send(act))).toEqual([null, null]);
  connection.play.ready();
}

function playToEnd({ store, connection }: Browser): void {
  while (store.getState().status === "ready") connection.play.ready();
}

const placeIn = ({ store }: Browser) => {
  const { status, view } = store.getState();
  return { status, seat: view?.seat, beat: view?.world.beat, clock: view?.world.clock };
};

async function sharedBy({ connection }: Browser): Promise<Readonly<{ url: string; hash: string }>> {
  const shared = await connection.shelf.shareLink();
  if (!shared.ok) throw new Error(shared.code);
  return shared;
}

test("given an exported record, when another browser opens it, then it is the same match and goes on there", async () => {
  expect(await here.connection.shelf.openLink(await linkAt("deal"))).toBe("match");
  playSome(here);
  const text = here.connection.shelf.exportRecord();
  const { hash } = await sharedBy(here);

  const other = await newBrowser();
  expect(await other.connection.shelf.openFile(new Blob([text]))).toBe(true);
  expect(placeIn(other)).toEqual(placeIn(here));
  expect((await sharedBy(other)).hash).toBe(hash);
  expect(JSON.parse(other.connection.shelf.exportRecord())).toEqual(JSON.parse(text));
  other.connection.play.ready();
  expect((await sharedBy(other)).hash).not.toBe(hash);
});

test.each<readonly [string, Beat, (browser: Browser) => void, boolean]>([
  ["a running match", "deal", playSome, false],
  ["a finished match", "sign", playToEnd, true],
])(
  "given %s, when it is shared, then the link and the command line give its hash",
  async (_, beat, play, isOver) => {
    expect(await here.connection.shelf.openLink(await linkAt(beat))).toBe("match");
    play(here);
    const { url, hash } = await sharedBy(here);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    const path = join(folder, `${beat}.json`);
    writeFileSync(path, here.connection.shelf.exportRecord());
    const said = await runHere(simProgram(), "--record", path, "--json");
    expect(said).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(said.stdout)).toMatchObject({ hash });

    const stranger = await newBrowser();
    const opened = await stranger.connection.shelf.openLink(url);
    expect(opened).toBe(isOver ? "dare" : "match");
    if (isOver) expect(await stranger.connection.shelf.lookAtDare()).toBe(true);
    // A friend's finished match is looked at from the wall: it is not the stranger's own.
    expect(placeIn(stranger)).toEqual({ ...placeIn(here), ...(isOver ? { seat: "wall" } : {}) });
    expect((await sharedBy(stranger)).hash).toBe(hash);
  },
);
