/** The texts of `npm run fit` and `npm run nowcast`. */

export const fitMessages = {
  about:
    "Fits a model of the monthly chance that a state deposits its instrument, using the treaty histories in the project, and prints the fitted values next to those in the game.",
  epilogue:
    "The fit is a discrete logit by month over the first 60 months, with a level for each treaty and a slope in ln(time) that is normally\n" +
    "distributed with an estimated spread; the term 718 ln(month + 1) is fixed. Standard errors are clustered by treaty. Values\n" +
    "are in thousandths of a logit.",
  title: (treaties: number, months: number, deposits: number): string =>
    `${treaties} treaties, ${months} state-months, ${deposits} deposits`,
  columns: ["term", "fitted", "error", "game"],
  level: "level that puts the 40th instrument in its actual month",
  terms: {
    signed: "signed",
    signedAtOpening: "signed at the opening, in addition",
    caucusParties: "share of the caucus that has joined",
    caucusSignatories: "share of the caucus that signed at the opening",
    readiness: "readiness (how early the state joined other treaties)",
    signingHabit: "habit of signing",
    hurdle: "hurdle at home, per step",
    september: "September",
    beforeUnion: "member of the European Union before the Union's consent",
  },
  spread: {
    pace: (measured: number): string =>
      `spread of pace among treaties (${measured}; variance multiplied by 1.6)`,
    tilt: (measured: number): string =>
      `spread of tilt among treaties (${measured}; variance multiplied by 1.6)`,
  },
} as const;

export const nowcastMessages = {
  about:
    "Predicts, as a range, when the UN Convention against Cybercrime will have its fortieth party, given the parties so far.",
  month: "months since October 2025",
  parties: "states that are parties in that month; for example, --parties QAT VNM",
  epilogue:
    "This is a forecast by the model, not a fact. At the opening, nobody can know the month; after half a year, the number of parties\n" +
    "tells you more than any model. Only states that signed on 25 or 26 October 2025 count as signatories.",
  treaty: "UNCC",
  unknown: (iso3: string): string => `"${iso3}" is not the ISO code of a UN member, such as KEN.`,
  tooEarly: "--parties needs the month in which you counted them: add --month with 1 or more.",
  title: (month: number, parties: number, signatories: number): string =>
    month === 0
      ? `At the opening, with ${signatories} signatories. This is a model's forecast; nobody can know the month.`
      : `After ${month} months, with ${parties} parties so far and ${signatories} signatories at the opening. This is a model's forecast.`,
  columns: ["the fortieth instrument", "10%", "50%", "90%"],
  months: "months after the opening",
  date: "year and month",
} as const;
