/** The messages between the page and its lab worker, as plain JSON. A number matches each reply to its request. */
import type { WeighedTry } from "../bots/search/search.ts";
import type { Results } from "../engine/seats/results.ts";
import type { CommandType } from "../engine/state/command.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Setup } from "../engine/state/setup.ts";
import type { View } from "../engine/views/view.ts";
import type { MatchRecord, ReplayInput } from "../match/types.ts";
import type { WithoutYouTold } from "./cause/search.ts";
import type { Counsel } from "./forks/counsel.ts";
import type { HiddenActs } from "./forks/hidden-acts.ts";
import type { Decision } from "./forks/what-if.ts";
import type { Place } from "./forks/without-you.ts";
import type { Moments } from "./moments/moments.ts";

/** The part of a setup that determines the scenario; the seed is not part of it. */
export type ScenarioSetup = Pick<Setup, "scenario" | "audience" | "procedure" | "precedent" | "text">;

export type Question =
  | Readonly<{ type: "par"; setup: Setup; seat: string }>
  | Readonly<{ type: "whatIf"; record: MatchRecord; seat: string; hidden?: HiddenActs }>
  /**
   * Asks for the options of the seat that received this view, weighed by the search. `isWhole` adds the three results
   * of each act. `hidden` lists acts that the seat's screen does not offer.
   */
  | Readonly<{
      type: "search";
      book: ScenarioSetup;
      view: View;
      isWhole: boolean;
      hidden?: readonly CommandType[];
    }>
  | Readonly<{ type: "counsel"; record: MatchRecord; seat: Seat; hidden?: HiddenActs }>
  | Readonly<{ type: "moments"; record: MatchRecord }>
  | Readonly<{ type: "withoutYou"; played: ReplayInput; seat: Seat; place: Place }>;

export type Request = Readonly<{ id: number; engineVersion: string; question: Question }>;

export type Reply =
  | Readonly<{ type: "progress"; id: number; done: number; of: number }>
  | Readonly<{ type: "par"; id: number; results: Results }>
  | Readonly<{ type: "whatIf"; id: number; decision: Decision | null }>
  | Readonly<{ type: "search"; id: number; weighed: readonly WeighedTry[] }>
  | Readonly<{ type: "counsel"; id: number; counsel: readonly Counsel[] | null }>
  | Readonly<{ type: "moments"; id: number; moments: Moments | null }>
  | Readonly<{ type: "withoutYou"; id: number; told: WithoutYouTold | null }>
  /** `message` is for a bug report, not for the reader. */
  | Readonly<{ type: "failed"; id: number; message: string }>;
