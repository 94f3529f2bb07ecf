/** What a match is played with. Provenance and profiles are apart (`provenance.ts`): only screens need them. */
export { ARTICLES, INTERACTIONS } from "./articles.ts";
export { CASES } from "./cases.ts";
export { CAUCUSES } from "./caucuses.ts";
export { check } from "./check.ts";
export { checkMandates } from "./check-mandates.ts";
export { contentHash } from "./content-hash.ts";
export { COUNTRIES } from "./countries.ts";
export { ENDINGS, type Ending, endingOf, type Outcome } from "./endings.ts";
export { EVENTS } from "./events.ts";
export { MANDATES } from "./mandates.ts";
export { SOURCED_POSITIONS, type SourcedPosition } from "./positions.ts";
export { PROBLEM_CODES, type Problem, type ProblemCode } from "./problem.ts";
export { PROCEDURE_PACKS } from "./procedures.ts";
export { buildScenario } from "./scenarios.ts";
