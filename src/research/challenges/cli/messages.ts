/** The texts of `npm run challenges`. */
export const challengeWords = {
  about: "Plays the tough seats with five hands and prints who reaches the goal.",
  only: "one of them alone",
  seeds: "so many other seeds beside its own, named after it",
  near: "level 4 in four rooms near its own as well, where its own fits",
  epilogue:
    "A cell says how many aims of the goal are met, and yes where all are. A seed fits where level 4 reaches the goal, and\n" +
    "silent and lazy do not.",
  unknown: (id: string, ids: readonly string[]): string =>
    `There is no challenge ${id}; there are ${ids.join(", ")}.`,
  columns: [
    "challenge",
    "seat",
    "scenario",
    "seed",
    "silent",
    "lazy",
    "level2",
    "level3",
    "level4",
    "fits",
    "near",
  ],
  met: (met: number, of: number): string => (met === of ? "yes" : `${met} of ${of}`),
  fits: "fits",
  nearOf: (reached: number, of: number): string => `${reached} of ${of}`,
} as const;
