/**
 * The next test of the ratification model, named in advance: which treaties, which scores and which claim. Nothing in
 * the project may know these treaties (`tests/research/unseen.test.ts`). `npm run backtest -- --ratifications FILE`
 * scores a table of them.
 */
type Named = Readonly<{
  treaty: string;
  /** A word by which the treaty would be found in a table of ours. */
  word: RegExp;
  /** Whether we remember roughly how it went. The models do not, but whoever named it was not blind. */
  isRecalled: boolean;
}>;

export const NEXT_TEST: readonly Named[] = [
  { treaty: "Trafficking Protocol 2000", word: /traffick/i, isRecalled: true },
  { treaty: "Smuggling Protocol 2000", word: /smuggl|migrants by land/i, isRecalled: true },
  { treaty: "Firearms Protocol 2001", word: /firearm/i, isRecalled: true },
  { treaty: "CRC-OPIC 2011", word: /crc-opic/i, isRecalled: true },
  { treaty: "Nagoya–Kuala Lumpur Protocol 2010", word: /lumpur/i, isRecalled: true },
  { treaty: "Receivables 2001", word: /receivable/i, isRecalled: true },
  { treaty: "Jurisdictional Immunities 2004", word: /immunit/i, isRecalled: true },
  { treaty: "Rotterdam Rules 2008", word: /rotterdam rules/i, isRecalled: true },
  { treaty: "Watercourses 1997", word: /watercourse/i, isRecalled: true },
  { treaty: "Singapore 2019", word: /singapore|mediation/i, isRecalled: true },
  { treaty: "Tobacco Trade Protocol 2012", word: /tobacco/i, isRecalled: true },
  { treaty: "BBNJ 2023", word: /bbnj|biodiversity beyond/i, isRecalled: true },
];

/** What we claim: in how many of them the order beats propensity, and how many 80% ranges hold. */
export const CLAIM = { orderAbovePropensity: 9, rangesHold: 8 } as const;
