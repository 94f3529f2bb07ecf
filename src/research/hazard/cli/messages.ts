/** The texts of `npm run fit` and `npm run nowcast`. */

const list = (names: readonly string[]): string => names.join(", ");

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
    "Predicts, as a range, when the UN Convention against Cybercrime will have its fortieth party, from its status in assets/data/uncc_status.csv. The page shows the same forecast.",
  month: "another month, counted from October 2025; without --parties, nobody is a party then",
  parties: "other parties; for example, --parties QAT VNM",
  deposit:
    "enter an instrument: state, day of deposit, source; for example, --deposit KEN 2026-12-03 https://treaties.un.org",
  write: "write the forecast for the page (src/lab/nowcast.json); --deposit does this too",
  onlyStatus:
    "--write and --deposit are only for the forecast from the status file: leave out --month and --parties.",
  epilogue:
    "This is a forecast by the model, not a fact. At the opening, nobody can know the month; after half a year, the number of parties\n" +
    "tells you more than any model. States that signed within 30 days count as signatories of the opening; later signatures count from\n" +
    "their month, and states can still sign until 31 December 2026. Rows of the table that are unconfirmed do not count.",
  unknown: (iso3: string): string => `"${iso3}" is not the ISO code of a UN member, such as KEN.`,
  badDeposit: "--deposit needs a state, a day such as 2026-12-03, and the source.",
  tooEarly: "--parties needs the month in which you counted them: add --month with 1 or more.",
  title: (asOf: string, month: number, parties: readonly string[]): string =>
    `As of ${asOf} (month ${month}): ${parties.length} parties (${list(parties)}). A model's forecast.`,
  whatIf: (month: number, parties: number): string =>
    `What if there were ${parties} parties after ${month} months? A model's forecast.`,
  signatories: (opening: number, later: number, closes: string): string =>
    `UN members that signed: ${opening} within 30 days, ${later} later and known by name. Signature closes on ${closes}.`,
  columns: ["the fortieth, months after the opening", "10%", "50%", "90%", "not within ten years"],
  model: "the model",
  exponential: "one rate for all (exponential)",
  empirical: "other treaties without a fortieth by then",
  late: "not within ten years",
  verdict: (from: string, to: string): string =>
    `Claim: the fortieth comes between ${from} and ${to}, with a chance of 80%. Verdict: open until it has come, or the range is over.`,
  noSkill: "At the opening the model knows no more about the month than the two baselines.",
} as const;
