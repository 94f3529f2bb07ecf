/** The texts of `npm run lessons`. */
export const lessonsMessages = {
  about:
    "Plays pairs of lessons in which scripted pupils hold six seats and one of them wants another text, and the same lessons without the pupils.",
  pairs: "number of pairs",
  seed: "seed of the lessons; pair n has the seed <seed>/<n>",
  columns: [
    "pair",
    "pupil",
    "article",
    "wish 1",
    "wish 2",
    "texts 1",
    "texts 2",
    "differ",
    "pupils",
    "silent",
    "bots",
  ],
  differ: (count: number, pairs: number): string => `The texts differ in ${count} of ${pairs} pairs.`,
  decided: (silent: number, bots: number, articles: number): string =>
    `Of ${articles} articles, ${silent} end with another text than with silent seats, and ${bots} with another text than with bots.`,
  offers: {
    between: (made: number, agreed: number): string =>
      `Pupils made each other ${made} offers and agreed on ${agreed}.`,
    toBots: (made: number, agreed: number): string =>
      `Pupils made bots ${made} offers, and bots agreed to ${agreed}.`,
    byBots: (made: number, agreed: number): string =>
      `Bots made pupils ${made} offers, and pupils agreed to ${agreed}.`,
  },
} as const;
