/**
 * The guide through a first match is part of the page, not of the match. Each step explains one mechanic and shows it
 * before naming it.
 */
import { describe, expect, test } from "vitest";
import type { SoloConnection } from "../../../../src/client/connection.ts";
import { createGameStore, type GameStore } from "../../../../src/client/game/game-store.ts";
import { t } from "../../../../src/client/i18n/index.ts";
import { listSaves } from "../../../../src/client/saves/saves.ts";
import {
  GUIDE_STEPS,
  type Guided,
  type GuideStep,
  guideStep,
  isMet,
} from "../../../../src/client/selectors/match/guide.ts";
import { placardsByMandate } from "../../../../src/client/selectors/negotiation/standing.ts";
import { openSolo } from "../../../../src/client/solo-connection.ts";
import { viewOf } from "../../../../src/match/match.ts";
import { FIRST_SEAT, firstSetup } from "../../../../src/ui/start/first-match.ts";
import { playByHand } from "../../../support/by-hand.ts";

const setup = await firstSetup();

/** The seat's view at every beat of the first match, played by a level-2 bot. */
function views() {
  const seen: ReturnType<typeof viewOf>[] = [];
  playByHand(setup, FIRST_SEAT, { type: "bot", level: 2 }, (match) => {
    seen.push(viewOf(match, FIRST_SEAT));
    return false;
  });
  return seen;
}

const VIEWS = views();
const steps = VIEWS.map(guideStep).filter((step) => step !== null);

describe("the steps of the guide", () => {
  test("come one per beat, in their order, from the first placard to a reservation at home", () => {
    const order = steps.map((step) => GUIDE_STEPS.indexOf(step));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(steps).toEqual(expect.arrayContaining(["placard", "block", "home"]));
  });

  test("show nothing of a later step, and nothing disappears again", () => {
    const [first] = VIEWS;
    if (first === undefined) throw new Error("no beat");
    const later: readonly Guided[] = ["blocks", "speech", "ways", "home", "reservation", "abroad"];
    expect(later.filter((what) => isMet(first.world, what))).toEqual([]);
    for (const what of later) {
      const met = VIEWS.map(({ world }) => isMet(world, what));
      expect(met.lastIndexOf(false), what).toBeLessThan(met.indexOf(true));
    }
  });

  test("appear only if the seat can do what they explain", () => {
    const [first] = VIEWS;
    if (first === undefined) throw new Error("no beat");
    expect(guideStep(first)).toBe("placard");
    expect(guideStep({ ...first, options: [] })).toBeNull();
  });
});

describe("the first match", () => {
  test("given placards that follow the mandate, when they are turned over, then somebody makes an offer", async () => {
    const { store, connection } = await seated(true);
    layAll(store, connection);
    connection.play.ready();
    const { view } = store.getState();
    expect(view?.world).toMatchObject({ beat: "deal", round: 1 });
    expect(
      view?.options.some(({ type }) => type === "answerOffer"),
      "no offer: another seed will do",
    ).toBe(true);
    expect(view === null ? null : guideStep(view)).toBe("package");
  });

  test("has a mandate on the article that decides about Ines", () => {
    const [first] = VIEWS;
    const { articles } = playByHand(setup, FIRST_SEAT, { type: "bot", level: 2 }, () => true).scenario;
    const access = articles.findIndex(({ id }) => id === "illegal_access");
    expect(first?.mine?.objectives.map(({ article }) => article)).toContain(access);
  });
});

/** The technical terms that each step introduces. */
const NAMED: Readonly<Record<GuideStep, readonly string[]>> = {
  placard: ["placard"],
  package: ["deal"],
  block: ["block", "trust"],
  speech: ["speech", "credit"],
  ways: ["bridge", "red line"],
  consensus: ["consensus"],
  vote: ["two-thirds majority"],
  home: ["home table"],
  law: ["implementing law"],
  reservation: ["reservation"],
  abroad: ["promise to join"],
};

describe.each(GUIDE_STEPS)("the hint of the step %s", (step) => {
  const hint = t(`guide.step.${step}`, { country: "Kenya" });
  const lower = hint.toLowerCase();

  test("has at most 25 words", () => {
    expect(hint.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  test("shows the thing first, then names it", () => {
    for (const word of NAMED[step]) {
      const before = lower.slice(0, lower.indexOf(word)).trim().split(/\s+/);
      expect(lower).toContain(word);
      expect(before.length, word).toBeGreaterThanOrEqual(8);
    }
  });

  test("uses no technical term that comes later", () => {
    const later = GUIDE_STEPS.slice(GUIDE_STEPS.indexOf(step) + 1).flatMap((id) => NAMED[id]);
    expect(later.filter((word) => lower.includes(word))).toEqual([]);
  });
});

type AtDesk = Readonly<{ store: GameStore; connection: SoloConnection }>;

async function seated(isGuided: boolean): Promise<AtDesk> {
  const store = createGameStore();
  const connection = openSolo(store);
  await connection.shelf.startMatch(setup, FIRST_SEAT, isGuided);
  return { store, connection };
}

function layAll(store: GameStore, { play }: SoloConnection): void {
  const { view, scenario } = store.getState();
  if (view === null || view.mine === null || scenario === null) throw new Error("no match");
  for (const option of view.options) {
    if (option.type !== "layPlacards") continue;
    for (const { article, texts } of option.articles) {
      play.send(placardsByMandate(view.mine, scenario, article, texts));
    }
  }
}

describe("that a match has the guide", () => {
  const isGuided = ({ store }: AtDesk): boolean => store.getState().isGuided;
  const newest = async (): Promise<string> => (await listSaves())[0]?.id ?? "";

  test("is stored with its save, and so is a dismissal of the guide", async () => {
    const desk = await seated(true);
    expect(isGuided(desk)).toBe(true);
    const id = await newest();
    desk.connection.shelf.leave();
    expect(isGuided(desk)).toBe(false);
    await desk.connection.shelf.continueSave(id);
    expect(isGuided(desk)).toBe(true);
    desk.connection.play.skipGuide();
    await desk.connection.shelf.continueSave(id);
    expect(isGuided(desk)).toBe(false);
  });

  test("is not part of its record, or of a match opened or continued from it", async () => {
    const [guided, plain] = [await seated(true), await seated(false)];
    for (const { store, connection } of [guided, plain]) {
      layAll(store, connection);
      connection.play.ready();
    }
    expect(guided.connection.shelf.record()).toEqual(plain.connection.shelf.record());
    expect(guided.store.getState().view).toEqual(plain.store.getState().view);
    await guided.connection.shelf.openRecord(guided.connection.shelf.exportRecord());
    expect(isGuided(guided)).toBe(false);
    const again = await seated(true);
    await again.connection.shelf.fork(0);
    expect(isGuided(again)).toBe(false);
  });
});
