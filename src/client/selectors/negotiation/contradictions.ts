/** Where delegations contradicted themselves: the events in which this cost them trust. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { standAt } from "../../../engine/state/digits.ts";

/**
 * `joined`: it joined a text that it objected to. `stoodAside`: it did not join a text that it supported. `crossed`: it
 * supported a text and objected to one closer to its declared wish. `misspoke`: its argument suits other texts better.
 */
export type ContradictionKind = "joined" | "stoodAside" | "crossed" | "misspoke";

export type Contradiction = Readonly<{
  kind: ContradictionKind;
  country: number;
  article: number;
  /** −1 for `crossed`, which concerns several texts. */
  alternative: number;
  /** How much trust it lost. */
  trust: number;
}>;

export function contradictionsIn(event: GameEvent): readonly Contradiction[] {
  const moves = (event.did?.trust ?? []).filter(({ cause }) => cause === "contradicted");
  return moves.flatMap(({ by, countries }) =>
    countries.flatMap((country) => {
      const about = aboutOf(event, country);
      return about === null ? [] : [{ ...about, country, trust: -by }];
    }),
  );
}

function aboutOf(
  event: GameEvent,
  country: number,
): Pick<Contradiction, "kind" | "article" | "alternative"> | null {
  if (event.type === "placardsRevealed") return { kind: "crossed", article: event.article, alternative: -1 };
  if (event.type === "standsTaken") {
    const { article, alternative, stands } = event;
    const kind = standAt(stands, country) === "join" ? "joined" : "stoodAside";
    return { kind, article, alternative };
  }
  if (event.type !== "speechesHeard") return null;
  const speech = event.speeches.find((one) => one.country === country);
  if (speech === undefined) return null;
  return { kind: "misspoke", article: speech.article, alternative: speech.alternative };
}
