/** Delegations that go home to a table of five cards whoever sits there: those for which mandates are written. */
export const HOME_TABLES: readonly string[] = [
  "BRA",
  "CAN",
  "CHN",
  "CRI",
  "EGY",
  "IND",
  "IRN",
  "JAM",
  "KEN",
  "RUS",
  "SGP",
  "USA",
];
