/**
 * How a screen plays at its table: what it asks, and what it gives to the match. Alone the match lives in the page
 * (`solo-play.ts`); in a room another can take its place behind the same type.
 */
import type { Results } from "../../engine/seats/results.ts";
import type { Watched } from "../../engine/seats/watch.ts";
import type { Command, Rejection } from "../../engine/state/command.ts";
import type { Forecast, Reason } from "../../engine/state/forecast.ts";
import type { Card } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import type { DraftName, DraftOf } from "./drafts.ts";

export type { Results } from "../../engine/seats/results.ts";
export type { Watched } from "../../engine/seats/watch.ts";

/** World alone, with its two halves: nobody's mandate, nobody's trust. */
export type WorldResult = Pick<Results, "world" | "cooperation" | "abuse">;

/** What a screen may ask about the match at the table; asking changes nothing. */
export type Readings = Readonly<{
  /** What can be expected of a command from what this seat may know. */
  forecast(command: Command): Forecast | null;
  isAllowed(command: Command): boolean;
  /** Why a package of this seat was answered as it was. */
  explainAnswer(offer: number): readonly Reason[];
  explainVote(country: number): readonly Reason[];
  explainStand(article: number, country: number): readonly Reason[];
  explainDeposit(country: number): readonly Reason[];
  /** The text as it stands, complete for articles in play. */
  currentText(): readonly number[];
  /** At most twelve states worth looking at now, by what is publicly known. */
  watchList(): readonly Watched[];
  /** The own home table: before it opens, as it would stand on today's text. */
  home(): HomeTable | null;
  /** Chance of a step at home in 1/65,536. */
  homeChance(card: Card | "law"): number;
  /** The three results of the own seat, each 0..1,000 and never summed; null before the end. */
  results(): Results | null;
  /** What the match made of the world, for who only watched; null before the end. */
  worldResult(): WorldResult | null;
}>;

export type Play = Readings &
  Readonly<{
    /** Intends something. Null where it was taken; else why not, and nothing has changed. */
    send(command: Command): Rejection | null;
    /** Takes a sealed act of this beat back. */
    unseal(slot: string): Rejection | null;
    /** Keeps what is being written and not sealed yet; it is in the store, outlives a reload, and goes with its beat. */
    keepDraft<K extends DraftName>(name: K, draft: DraftOf<K>): void;
    /** Sends the guide through a first match away for good: everything is shown from now on. */
    skipGuide(): void;
    /** The own seat is ready: the beat closes once all are, alone at once. A match that is only watched shows its next beat. */
    ready(): void;
    /** A match that is only watched goes on to its end. */
    finish(): void;
    /** A match that several persons played at this device is looked back at from another seat. */
    lookFrom(seat: Seat): void;
    /** The device is in the hands of whom it was to be handed to. */
    openCurtain(): void;
  }>;
