/**
 * What has happened in a match: facts, with the results of all rolls and with the consequences. `evolve` folds these
 * events into the world. There is one event per resolved part of a beat, not one per seat. Each topic has a file with
 * its facts, the changes they make, their costs and rewards, and which seats may know them.
 */
import type { Consequences } from "../state/consequence.ts";
import type { AbroadFact } from "./abroad.ts";
import type { AdoptionFact } from "./adoption.ts";
import type { ClosingFact } from "./closing.ts";
import type { DraftingFact } from "./drafting.ts";
import type { HelpFact } from "./help.ts";
import type { HomeFact } from "./home.ts";
import type { PackagesFact } from "./packages.ts";
import type { RatificationFact } from "./ratification.ts";
import type { SoundingFact } from "./sounding.ts";
import type { TableFact } from "./table.ts";

/** A fact as a rule reports it, still without its consequences. */
export type Fact =
  | TableFact
  | SoundingFact
  | ClosingFact
  | DraftingFact
  | PackagesFact
  | AdoptionFact
  | HomeFact
  | AbroadFact
  | HelpFact
  | RatificationFact;

export type EventType = Fact["type"];

/** A fact with its consequences; `evolve` assigns both and computes nothing. */
export type GameEvent = Fact & Readonly<{ did?: Consequences }>;
