/**
 * Handles pointing at desks, papers and states. It uses DOM events, because Phaser's input would keep its loop awake.
 */

import { namesOf } from "../client/i18n/names.ts";
import { openCard, selectArticle } from "../client/screen/ui-store.ts";
import type { MapScene } from "./map/map-scene.ts";
import { drawing } from "./motion/drawing.ts";
import type { SceneParts } from "./scene-parts.ts";

/** `caucus`: what a press opens instead of the country's card, because the desks are too small. */
type Target = Readonly<{ country: number; article: number; caucus: string | null }>;
const NOTHING: Target = { country: -1, article: -1, caucus: null };

/** @param reseated called after a caucus has been opened or closed, because desks have moved */
export function watchPointer(
  container: HTMLElement,
  parts: SceneParts,
  stir: () => void,
  reseated: () => void,
): () => void {
  let hovered = -1;
  const hover = (country: number): void => {
    if (country === hovered) return;
    hovered = country;
    showHovered(parts, country);
    stir();
  };
  const move = (event: PointerEvent): void =>
    drawing("what is pointed at", () => {
      const { country, article } = targetAt(container, parts, event);
      container.style.cursor = country >= 0 || article >= 0 ? "pointer" : "";
      hover(country);
    });
  const leave = (): void => drawing("what is pointed at", () => hover(-1));
  const press = (event: MouseEvent): void =>
    drawing("what was pressed", () => {
      const { country, article, caucus } = targetAt(container, parts, event);
      if (article >= 0) selectArticle(article);
      else if (parts.ui().picture === "map") pressMap(parts.map, country, reseated);
      else if (country >= 0 && caucus === null) openCard(country);
      // A press next to the desks of an open caucus closes it.
      else if (parts.chamber.openCaucus(caucus)) reseated();
    });
  container.addEventListener("pointermove", move);
  container.addEventListener("pointerleave", leave);
  container.addEventListener("click", press);
  return () => {
    container.removeEventListener("pointermove", move);
    container.removeEventListener("pointerleave", leave);
    container.removeEventListener("click", press);
  };
}

function showHovered({ game, chamber, map }: SceneParts, country: number): void {
  const { scenario } = game();
  const name = scenario === null || country < 0 ? "" : namesOf(scenario).country(country);
  chamber.hover(country, name);
  map.hover(country, name);
}

/** On a small map the first press zooms in, the next one selects a state, and a press away from any state zooms out. */
function pressMap(map: MapScene, country: number, moved: () => void): void {
  if (country >= 0 && !map.isCrowded()) openCard(country);
  else {
    map.zoomTo(country >= 0 ? country : null);
    moved();
  }
}

function targetAt(container: HTMLElement, parts: SceneParts, event: MouseEvent): Target {
  const box = container.getBoundingClientRect();
  const { chamber, map, vote, ui } = parts;
  if (vote.isOpen()) return NOTHING;
  const isMap = ui().picture === "map";
  const plan = isMap ? map.cast?.plan : chamber.cast?.plan;
  if (plan === undefined) return NOTHING;
  const x = (event.clientX - box.left) * plan.frame.density;
  const y = (event.clientY - box.top) * plan.frame.density;
  if (isMap) return { ...NOTHING, country: map.countryAt(x, y) };
  const article = chamber.articleAt(x, y);
  if (article >= 0) return { ...NOTHING, article };
  const country = chamber.countryAt(x, y);
  return { ...NOTHING, country, caucus: chamber.caucusOf(country) };
}
