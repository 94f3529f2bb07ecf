import type { ReactNode } from "react";
import type { FilmStep, OwnEnd } from "../../client/selectors/debrief/film-steps.ts";

/** What a player's own page adds to the film: their end, and the pictures and figures that only they may see. */
export type OwnFilm = Readonly<{
  end: OwnEnd;
  picture: (step: FilmStep) => ReactNode;
  figures: (step: FilmStep) => ReactNode;
}>;
