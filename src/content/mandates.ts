/**
 * Hand-written mandates of twelve delegations; which lines are sourced stands in `provenance.ts`.
 * To change them, edit assets/data/content/mandates.json and run `npm run content`.
 */
import type { Mandate } from "../engine/state/scenario.ts";
import generated from "./generated/mandates.json" with { type: "json" };

export const MANDATES: readonly Mandate[] = generated;
