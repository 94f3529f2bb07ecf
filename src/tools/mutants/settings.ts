/** Environment variables for the processes that Stryker starts. */
export const SEED_VARIABLE = "FORTIETH_MUTANTS_SEED";
export const COUNT_VARIABLE = "FORTIETH_MUTANTS_COUNT";

export const SAMPLE_CHECKER = "sample";
export const NOT_SAMPLED = "not sampled";
export const EQUIVALENT = "equivalent";
