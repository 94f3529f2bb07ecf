/**
 * How a screen plays at its table: what it reads and what it sends to the match. In solo play the match lives in the
 * page (`solo-play.ts`); a room provides the same type.
 */
import type { PlacardsOutlook, Showing } from "../../engine/forecasts/placards.ts";
import type { Results } from "../../engine/seats/results.ts";
import type { Watched } from "../../engine/seats/watch.ts";
import type { Command, Rejection, Speak } from "../../engine/state/command.ts";
import type { Forecast, Reason } from "../../engine/state/forecast.ts";
import type { Card } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import type { DraftName, DraftOf } from "./form-drafts.ts";
import type { Futures } from "./joining-now.ts";

export type { Results } from "../../engine/seats/results.ts";
export type { Watched } from "../../engine/seats/watch.ts";
export type { Futures } from "./joining-now.ts";

/** The World result and its two components. It reveals no mandate and no trust. */
export type WorldResult = Pick<Results, "world" | "cooperation" | "abuse">;

/** What a screen may read about the match. Reading changes nothing. */
export type MatchQueries = Readonly<{
  /** Forecasts the result of a command from what this seat may know. */
  forecast(command: Command): Forecast | null;
  /** What placards and a speech would do to the chair's text; null if nobody can know, or nobody is to see it. */
  placardsOutlook(laid: Showing, speech: Speak | null): PlacardsOutlook | null;
  isAllowed(command: Command): boolean;
  /** Explains the answer to this seat's package. */
  explainAnswer(offer: number): readonly Reason[];
  explainVote(country: number): readonly Reason[];
  explainStand(article: number, country: number): readonly Reason[];
  explainDeposit(country: number): readonly Reason[];
  /** The current text, with one alternative for each article in play. */
  currentText(): readonly number[];
  /** Up to twelve states worth watching now, judged by public facts. */
  watchList(): readonly Watched[];
  /** The player's home table or, before it opens, how it would look under the current text. */
  home(): HomeTable | null;
  /** What joining now and staying out would add to the player's mandate by the end, as sealed acts leave it. Null without an adopted text. */
  futures(): Futures | null;
  /** The chance that a step at home succeeds, in units of 1/65,536. */
  homeChance(card: Card | "law"): number;
  /**
   * The three results of the player's seat, never summed. Trust and World go from 0 to 1,000; the Mandate has no limit.
   * Null before the end.
   */
  results(): Results | null;
  /** The World result of a match that was only watched. Null before the end. */
  worldResult(): WorldResult | null;
}>;

export type Play = MatchQueries &
  Readonly<{
    /** Sends a command. Returns null if it was accepted; otherwise returns the reason, and nothing changes. */
    send(command: Command): Rejection | null;
    /** Withdraws a sealed act of this beat. */
    unseal(slot: string): Rejection | null;
    /** Keeps an unsealed draft in the store. It survives a reload and expires with its beat. */
    keepDraft<K extends DraftName>(name: K, draft: DraftOf<K>): void;
    /** Ends the guide through a first match for good: from now on everything is shown. */
    skipGuide(): void;
    /**
     * Marks the seat as ready. The beat closes once all seats are ready. A watched match moves on to its next beat.
     */
    ready(): void;
    /** Plays a watched match to its end. */
    finish(): void;
    /** Shows a finished match from another seat, if several people played it on this device. */
    lookFrom(seat: Seat): void;
    /** Confirms that the right player now has the device. */
    openCurtain(): void;
  }>;
