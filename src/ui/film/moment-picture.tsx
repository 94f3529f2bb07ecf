import { type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { createGameStore, type GameStore, type ReceivedEvent } from "../../client/game/game-store.ts";
import { t } from "../../client/i18n/index.ts";
import { selectArticle, selectCountry, showPicture } from "../../client/screen/ui-store.ts";
import { resultView } from "../../client/selectors/debrief/moment-view.ts";
import type { Moment } from "../../client/selectors/debrief/moments.ts";
import type { GameEvent } from "../../engine/events/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { Canvas } from "../picture/canvas.tsx";
import { type LoadScene, SceneContext, SceneProvider } from "../picture/load-scene.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";

type PictureProps = Readonly<{
  moment: Moment;
  events: readonly GameEvent[];
  scenario: Scenario;
  onPlayed: () => void;
}>;

/** The hall or the map before the moment, and then the result of the beat as everybody saw it. */
export function MomentPicture({ moment, events, scenario, onPlayed }: PictureProps): ReactNode {
  const [game] = useState(createGameStore);
  const [isThere, setThere] = useState(false);
  const load = useSceneOf(game, () => setThere(true));
  const [playing, setPlaying] = useState<Moment | null>(null);
  const hasPlayed = useHasPlayed();
  useEffect(() => {
    showStill(game, moment, events, scenario);
    return () => select(-1, -1);
  }, [game, moment, events, scenario]);
  useEffect(() => {
    if (!isThere) return;
    play(game, moment, events);
    setPlaying(moment);
  }, [isThere, game, moment, events]);
  const isOver = playing === moment && hasPlayed;
  useEffect(() => {
    if (isOver) onPlayed();
  });
  return (
    <section className="film-picture" aria-label={t("match.picture")}>
      <SceneProvider value={load}>
        <Canvas />
      </SceneProvider>
    </section>
  );
}

/**
 * Draws the scene for a match other than the one at the table. If it cannot be drawn, the film goes on without it.
 */
function useSceneOf(game: GameStore, onThere: () => void): LoadScene | null {
  const load = useContext(SceneContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene is mounted once
  return useMemo(() => {
    if (load === null) return null;
    const watched = (): readonly number[] => actingIn(game);
    return (container) => load(container, { game, watched }).finally(onThere);
  }, [load, game]);
}

const acting = new WeakMap<GameStore, readonly number[]>();

function actingIn(game: GameStore): readonly number[] {
  return acting.get(game) ?? [];
}

function showStill(game: GameStore, moment: Moment, events: readonly GameEvent[], scenario: Scenario): void {
  const { opened: view, from, deeds } = moment;
  const states = deeds.map(({ seat }) => scenario.countries.findIndex(({ iso3 }) => iso3 === seat));
  acting.set(game, states);
  showPicture(isInHall(moment) ? "chamber" : "map");
  select(articleOf(moment), states[0] ?? -1);
  const { batch } = game.getState();
  game.setState({ view, scenario, journal: heard(events, 0, from), queue: [], batch: batch + 1 });
}

function play(game: GameStore, moment: Moment, events: readonly GameEvent[]): void {
  const { from, to } = moment;
  const view = resultView(moment);
  const { batch } = game.getState();
  const queue = heard(events, from, to);
  game.setState({ view, journal: heard(events, 0, to), queue, batch: batch + 1 });
}

function heard(events: readonly GameEvent[], from: number, to: number): readonly ReceivedEvent[] {
  return events.slice(from, to).map((event, at) => ({ index: from + at, event }));
}

function isInHall({ phase }: Moment): boolean {
  return phase === "negotiation" || phase === "adoption";
}

/** The article of a moment; −1 for none. */
function articleOf({ deeds: [first] }: Moment): number {
  return first !== undefined && "article" in first.command ? first.command.article : -1;
}

function select(article: number, country: number): void {
  selectArticle(article);
  selectCountry(country);
}
