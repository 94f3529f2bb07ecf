/**
 * Shows the pictures alone, on real matches. Run `npm run dev`, then open /tests/scene/harness/ with, for example,
 * `?seat=KEN&scenario=lesson&seed=7`. In the console, `harness` can play, skip and select. Not part of the product.
 */

import { gameStore } from "../../../src/client/game/game-store.ts";
import { loadWording } from "../../../src/client/i18n/index.ts";
import * as ui from "../../../src/client/screen/ui-store.ts";
import { openSolo } from "../../../src/client/solo-connection.ts";
import { USUAL_PROCEDURE } from "../../../src/engine/state/procedure.ts";
import type { ScenarioId } from "../../../src/engine/state/scenario.ts";
import { mountScene } from "../../../src/scene/index.ts";

const asked = new URLSearchParams(location.search);
const connection = openSolo(gameStore);
const container = document.querySelector<HTMLElement>("#picture");
if (container === null) throw new Error("the page has no place for the picture");
await loadWording("content", "ratification");
const watched = (): number[] => connection.play.watchList().map(({ country }) => country);
const unmount = await mountScene(container, { gameStore, uiStore: ui.uiStore }, { watched });
const seat = asked.get("seat") ?? "KEN";
await connection.shelf.startMatch(
  {
    scenario: (asked.get("scenario") ?? "lesson") as ScenarioId,
    seed: asked.get("seed") ?? "7",
    climate: "measured",
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: { [seat]: { type: "person" } },
  },
  seat,
);
Object.assign(window, { harness: { connection, gameStore, ui, unmount } });
