import { beforeEach, expect, test } from "vitest";
import { createGameStore, type GameStore } from "../../../src/client/game/game-store.ts";
import { createShownGame } from "../../../src/client/screen/shown-game.ts";
import { createUiStore, type UiStore } from "../../../src/client/screen/ui-store.ts";
import { buildScenario } from "../../../src/content/scenarios.ts";
import type { View } from "../../../src/engine/views/view.ts";

const scenario = buildScenario("lesson", "adult");
/**
 * A view with nothing but a clock, which is enough for these tests: a view is shown either as a whole or not at all.
 */
const viewAt = (clock: number) => ({ world: { clock } }) as View;

let game: GameStore;
let ui: UiStore;
let shown: GameStore;

beforeEach(() => {
  game = createGameStore();
  ui = createUiStore();
  shown = createShownGame(game, ui);
  game.setState({ view: viewAt(1), scenario, batch: 1 });
});

/** Does what the scene does: as soon as the game changes, it starts to play. */
function close(clock: number): void {
  game.setState({ view: viewAt(clock), batch: clock });
  ui.setState({ isPlaying: true });
}

const clock = () => shown.getState().view?.world.clock;

test("given a picture that is playing, when a beat has closed, then the page shows the beat before until the picture ends", () => {
  close(2);
  expect(clock()).toBe(1);
  ui.setState({ isPlaying: false });
  expect(clock()).toBe(2);
});

test("given a picture that is playing, when another beat closes, then the page still shows the state before the first", () => {
  close(2);
  close(3);
  expect(clock()).toBe(1);
  ui.setState({ isPlaying: false });
  expect(clock()).toBe(3);
});

test("given no picture, when a beat closes, then it is shown at once", () => {
  game.setState({ view: viewAt(2), batch: 2 });
  expect(clock()).toBe(2);
});

test("given a picture that is playing, when something goes wrong, then the page says so at once", () => {
  close(2);
  game.setState({ refused: "noCredit" });
  expect(shown.getState().refused).toBe("noCredit");
  expect(clock()).toBe(1);
});

test("given a picture that is playing, when the player leaves the match, then nothing of it stays", () => {
  close(2);
  game.setState({ view: null, batch: 3 });
  expect(shown.getState().view).toBeNull();
});
