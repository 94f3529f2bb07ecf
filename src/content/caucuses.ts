/**
 * The twelve caucuses, in look-up order: a state sits in the first that fits. Discipline, in thousandths, is a design
 * choice, except for the EU (MODEL.md §3.2).
 */
import type { Caucus } from "../engine/state/scenario.ts";

export const CAUCUSES: readonly Caucus[] = [
  { id: "eu", discipline: 900 },
  { id: "cis", discipline: 600 },
  { id: "west", discipline: 300 },
  { id: "caricom", discipline: 600 },
  { id: "arab", discipline: 500 },
  { id: "ecowas", discipline: 300 },
  { id: "africa", discipline: 300 },
  { id: "asean", discipline: 300 },
  { id: "pif", discipline: 300 },
  { id: "eeur", discipline: 300 },
  { id: "grulac", discipline: 200 },
  { id: "asia", discipline: 100 },
];
