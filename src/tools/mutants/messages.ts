/** Every sentence of `npm run mutants`. */
export const mutantWords = {
  about:
    "Changes the code in one small way at a time (a mutant) and runs the fast tests that reach the change. " +
    "A mutant that no test notices has survived.",
  area: "one area alone",
  seed: "which mutants are drawn",
  count: "mutants drawn in each area",
  concurrency: "processes that run tests",
  epilogue:
    "Mutants that no test could notice stand with the reason in tests/mutants/equivalent.json and are not counted.",
  begins: (area: string, seed: string): string => `${area}: seed ${seed}`,
  columns: ["area", "sampled", "killed", "survived", "equivalent", "broken", "share"],
  broken: "Broken ones do not load at all and count neither way.",
} as const;
