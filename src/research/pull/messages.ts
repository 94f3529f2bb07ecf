/** The texts of `npm run pull`. */
export const pullMessages = {
  about:
    "Prices every clause of the real text (express) with 0, ½, 1 and 2 times the pull of the text on ratification, which is a design choice and not measured.",
  games: "number of games for each wording and each pull",
  write: "write the bands for the page (src/lab/pull-bands.json)",
  columns: ["article", "instead", "parties: 0", "½", "1", "2", "months: 0", "½", "1", "2"],
} as const;
