/**
 * How a screen plays: everything that changes a match goes through a `Connection`. Alone the match lives
 * in the page (`solo-connection.ts`); a room's connection can take its place behind the same type.
 */

import type { Results } from "../../engine/seats/results.ts";
import type { Watched } from "../../engine/seats/watch.ts";
import type { Command, Rejection } from "../../engine/state/command.ts";
import type { Forecast, Reason } from "../../engine/state/forecast.ts";
import type { Card } from "../../engine/state/scenario.ts";
import type { HomeTable, Setup } from "../../engine/state/world.ts";
import type { MatchRecord } from "../../match/types.ts";
import type { DraftName, DraftOf } from "./drafts.ts";

export type { Results } from "../../engine/seats/results.ts";
export type { Watched } from "../../engine/seats/watch.ts";

/** World alone, with its two halves: nobody's mandate, nobody's trust. */
export type WorldResult = Pick<Results, "world" | "cooperation" | "abuse">;

/** A match as a link, or why there is none. */
export type Shared =
  | Readonly<{ ok: true; url: string; hash: string }>
  | Readonly<{ ok: false; code: "tooLong" | "otherVersion" }>;

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

export type Connection = Readings &
  Readonly<{
    /** Opens a match with a person in one seat; its beats wait for `confirm`. */
    startMatch(setup: Setup): Promise<void>;
    /** Opens a match without a person: `confirm` shows its next beat, `finish` its end. */
    watch(setup: Setup): Promise<void>;
    /** Intends something. Null where it was taken; else why not, and nothing has changed. */
    send(command: Command): Rejection | null;
    /** Takes a sealed act of this beat back. */
    unseal(slot: string): Rejection | null;
    /** Keeps what is being written and not sealed yet; it is in the store, outlives a reload, and goes with its beat. */
    keepDraft<K extends DraftName>(name: K, draft: DraftOf<K>): void;
    /** Closes the beat: everybody's sealed acts resolve at once. */
    confirm(): void;
    /** A match that is only watched goes on to its end. */
    finish(): void;
    openRecord(text: string): Promise<boolean>;
    /** Opens a file as the person chose it; one that is no record says why. */
    openFile(file: Blob): Promise<boolean>;
    openLink(fragment: string): Promise<boolean>;
    continueSave(id: string): Promise<boolean>;
    /** The match as a file: its record with its events. */
    exportRecord(): string;
    shareLink(): Promise<Shared>;
    record(): MatchRecord | null;
    /** Goes on from an earlier point as a new match: keeps the first `at` entries of the record. */
    fork(at: number): Promise<void>;
    /** Leaves the table; the match stays saved. */
    leave(): void;
    /** The match at the table has been drawn: a reload may come back to it. */
    remember(): void;
    dismissProblem(): void;
  }>;

/** The connection brings the rules and the content with it: it comes when it is first asked for, and then stays. */
export type Connect = () => Promise<Connection>;
