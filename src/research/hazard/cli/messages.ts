/** The texts of `npm run fit` and `npm run nowcast`. */

export const fitWords = {
  about:
    "Fits the game's hazard of deposits on the shipped histories of treaties and prints it beside the game's.",
  epilogue:
    "A discrete logit by month over the first 60 months: a level for every treaty, its tilt in ln time drawn to a normal\n" +
    "whose spread is estimated, 718 ln(month + 1) held. Standard errors: clustered by treaty. Thousandths of a logit.",
  title: (treaties: number, months: number, deposits: number): string =>
    `${treaties} treaties, ${months} state-months, ${deposits} deposits`,
  columns: ["term", "fitted", "error", "game"],
  level: "level at which the real 40th comes in its month",
  terms: {
    signed: "signed",
    signedAtOpening: "signed at the opening, besides",
    caucusParties: "share of the caucus that is in",
    caucusSignatories: "share of the caucus that signed at the opening",
    readiness: "readiness (how early it joined other treaties)",
    signingHabit: "habit of signing",
    hurdle: "hurdle at home, a step",
    september: "September",
    beforeUnion: "member of the European Union before its consent",
  },
  spread: {
    pace: (measured: number): string => `spread of treaties: pace (${measured}, its variance widened by 1.6)`,
    tilt: (measured: number): string => `spread of treaties: tilt (${measured}, its variance widened by 1.6)`,
  },
} as const;

export const nowcastWords = {
  about: "When the UN Convention against Cybercrime may have its fortieth party, by the parties so far.",
  month: "months since October 2025",
  parties: "states that are parties by then, such as --parties QAT VNM",
  epilogue:
    "A forecast of the model, never a fact: at the opening nobody can say; after half a year the parties tell more than\n" +
    "any model. Signatories are those of 25 and 26 October 2025.",
  treaty: "UNCC",
  unknown: (iso3: string): string =>
    `${iso3} is no member of the United Nations by its ISO code of three letters.`,
  tooEarly: "Parties need the month in which they are counted: add --month, at least 1.",
  title: (month: number, parties: number, signatories: number): string =>
    month === 0
      ? `At the opening, ${signatories} signatories: modelled, and nobody can know`
      : `After ${month} months, ${parties} parties, ${signatories} signatories at the opening: modelled`,
  columns: ["the fortieth instrument", "10%", "50%", "90%"],
  months: "months after the opening",
  date: "year and month",
} as const;
