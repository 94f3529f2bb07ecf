/** The texts of `npm run backtest`. */

const list = (names: readonly string[]): string => names.join(", ");

export const backtestMessages = {
  about:
    "Predicts the ratifications of real treaties from their opening month and from other treaties, then scores the predictions. Without options, it scores the published test set of 19 treaties that no fit has read.",
  file: "CSV table with the columns treaty, iso3, signature_date, consent_date (dates as in 2003-07-01; other columns are ignored); without it, the published test set",
  treaty: "name of one treaty in the table; without it, every treaty in the table is scored",
  write: "write the results on the published test set for the page (src/lab/unseen-summary.json)",
  onlyUnseen: "--write is only for the published test set: leave out --ratifications and --treaty.",
  epilogue:
    "The opening month is the 30 days after the first signature; only UN members count. To make the prediction, the\n" +
    "command uses no consent date of the treaty, and nothing that the game knows about the treaty or related treaties.\n" +
    "120 months as an upper bound means: or not within ten years. Intervals are 95%, from resampling families of treaties.\n" +
    "If the file is malformed, the command names the row and the column in one line and exits with code 2.",
  noColumn: (path: string, column: string): string => `${path}: row 1 has no column ${column}.`,
  columnTwice: (path: string, column: string): string =>
    `${path}: row 1 has the column ${column} more than once.`,
  tooLong: (path: string, rows: number): string =>
    `${path} has more than ${rows} rows, too many for a table of ratifications.`,
  wrongCell: (path: string, row: number, column: string, why: string): string =>
    `${path}: row ${row}, column ${column}: ${why}.`,
  noCell: (wanted: number, found: number): string =>
    `the row has ${found} cells, but the heading has ${wanted}`,
  noDate: (value: string): string => `"${value}" is not a date such as 2003-07-01`,
  noCode: (value: string): string => `"${value}" is not an ISO code of three capital letters`,
  empty: "it is empty",
  notCsv: (path: string, why: string): string => `${path} is not CSV: ${why}`,
  unknownTreaty: (path: string, name: string, names: readonly string[]): string =>
    names.length === 0 ? `${path} has no rows.` : `${path} has no treaty "${name}"; it has ${list(names)}.`,
  unsigned: (path: string, treaty: string): string =>
    `${path} has no signature by a UN member for ${treaty}, so there is nothing to start from.`,
  testSet: "the published test set",
  title: (treaty: string, signed: number, states: number): string =>
    `${treaty}: ${signed} of ${states} UN members signed in the opening month`,
  monthColumns: [
    "months to the 40th instrument",
    "p10",
    "p50",
    "p90",
    "not within ten years",
    "interval score",
    "CRPS",
  ],
  scoreColumns: ["consent within 36 months", "C-index", "Brier"],
  actual: "what really happened",
  predictor: {
    history: "the history model",
    hazard: "the game's hazard, for forecasts",
    exponential: "one rate for all (exponential)",
    empirical: "the other treaties (empirical)",
  },
  gameHazard: "the game's hazard",
  propensity: "share of other treaties that each state joined",
  signature: "signature in the opening month",
  rateOfOthers: "average share under other treaties",
  ownRate: "share under this treaty (hindsight)",
  setTitle: (treaties: number, slow: number, table: string): string =>
    `${treaties} treaties of ${table}; ${slow} of them had no 40th instrument within ten years`,
  treatyColumns: ["treaty", "40th", "history model", "hazard", "one rate", "others", "C", "propensity"],
  late: "not in ten years",
  range: (low: string, high: string, isInside: boolean): string =>
    `${low}–${high}${isInside ? "" : " misses"}`,
  sumColumns: [
    "80% ranges at the opening",
    "hold",
    "compatible",
    "mean width",
    "interval score",
    "CRPS",
    "error of the median",
  ],
  orderColumns: ["who consents within 36 months", "C-index", "95%", "above propensity", "95%"],
  claimColumns: ["claim, written down before the scoring", "model", "figure", "wanted", "verdict"],
  claim: {
    ranges: "80% ranges that hold, of 19",
    order: "C-index at 36 months",
    score: "interval score, below both simple rules",
  },
  holds: "holds",
  fails: "does not hold",
  noClaim: "No claim was made about this table, so there is no verdict.",
  noSkill: (gains: string): string =>
    `Timing at the opening, CRPS of the baseline minus the history model's: ${gains}. Where an interval includes 0, the model says no more about when than the baseline.`,
  gain: (name: string, value: string): string => `${name} ${value}`,
} as const;
