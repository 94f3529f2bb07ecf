/** Delegations that always have a home table of five cards: those with hand-written mandates. */
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
