/** The texts of `npm run challenges`. */
export const challengeMessages = {
  about: "Plays each tough seat with five kinds of bots and prints which of them reach the goal.",
  only: "play only this challenge",
  seeds:
    "number of further seeds to play besides the challenge's own seed; their names start with the challenge's id",
  near: "for each seed that fits, also play level 4 in four similar matches",
  epilogue:
    "Each cell shows how many aims of the goal the bot met, or yes if it met all of them. A seed fits if level 4 reaches the goal but\n" +
    "the silent and lazy bots do not.",
  unknown: (id: string, ids: readonly string[]): string =>
    `There is no challenge ${id}; the challenges are ${ids.join(", ")}.`,
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
