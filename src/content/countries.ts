/** The 193 members of the United Nations in ISO order. `npm run content` computes them from assets/data/states.csv. */
import { type Country, UN_GROUPS } from "../engine/state/scenario.ts";
import generated from "./generated/countries.json" with { type: "json" };
import { oneOf } from "./one-of.ts";

const BUDAPEST = ["party", "signed", "other"] as const;

export const COUNTRIES: readonly Country[] = generated.map((country) => ({
  ...country,
  unGroup: oneOf(UN_GROUPS, country.unGroup),
  budapest: oneOf(BUDAPEST, country.budapest),
}));
