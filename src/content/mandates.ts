/**
 * Hand-written mandates of twelve delegations; `provenance.ts` says which lines have a source. To change them, edit
 * assets/data/content/mandates.json and run `npm run content`.
 */
import type { Mandate } from "../engine/state/scenario.ts";
import generated from "./generated/mandates.json" with { type: "json" };

export const MANDATES: readonly Mandate[] = generated;
