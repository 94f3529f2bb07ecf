/**
 * What has happened: facts, each with every result that was rolled and with what it did. `evolve` folds them into
 * the world. One event per resolved part of a beat, not one per seat. Each topic has a file with its facts, what they change,
 * what they cost or bring, and who may know them.
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

/** What happened, as a rule tells it: what it did is worked out from the world it meets. */
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

/** A fact with what it did; `evolve` assigns both and computes nothing. */
export type GameEvent = Fact & Readonly<{ did?: Consequences }>;
