/** Every sentence of `npm run mutants`. */
export const mutantMessages = {
  about:
    "Changes the code in one small way at a time (a mutant) and runs the fast tests that reach the change. " +
    "A mutant that no test notices has survived.",
  area: "test only this area",
  seed: "seed for choosing the mutants",
  count: "number of mutants per area",
  concurrency: "number of test processes",
  epilogue:
    "Mutants that no test could notice are not counted; tests/mutants/equivalent.json lists them with the reasons.",
  begins: (area: string, seed: string): string => `${area}: seed ${seed}`,
  columns: ["area", "sampled", "killed", "survived", "equivalent", "broken", "share"],
  broken: "Broken mutants do not load at all; they count neither as killed nor as survived.",
} as const;
