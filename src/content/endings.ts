/**
 * How a match may end: the page shows the first ending whose conditions all hold. The conditions are the facts of the
 * match and the answers of the eight cases, so that an ending cannot contradict the cases shown below it.
 */

/** The facts by which an ending is chosen. */
export type Outcome = Readonly<{
  adopted: boolean;
  byConsensus: boolean;
  /** Months from opening to the last instrument needed; null if the treaty is not in force. */
  months: number | null;
  parties: number;
  /** Whether each of `THEFTS` is a crime and its data are handed over. */
  thievesFound: boolean;
  /** Those of `CRITICS` who count as criminals or whose data are handed over. */
  pursued: readonly string[];
  /** Whether the requested state may refuse in each of the `pursued` cases. */
  mayRefuse: boolean;
}>;

type EndingConditions = Readonly<{
  adopted?: boolean;
  inForce?: boolean;
  byConsensus?: boolean;
  thievesFound?: boolean;
  criticsSpared?: boolean;
  mayRefuse?: boolean;
  maxMonths?: number;
  minParties?: number;
}>;

export type Ending = Readonly<{ id: string; when: EndingConditions }>;

/** Cases with a thief (`THEFTS`), and cases about people who harmed nobody but whom a state wants to silence. */
export const THEFTS: readonly string[] = ["hospital", "bankfraud"];
export const CRITICS: readonly string[] = ["researcher", "journalist", "protester", "exile"];

export const ENDINGS: readonly Ending[] = [
  { id: "brackets", when: { adopted: false } },
  { id: "waiting", when: { inForce: false } },
  {
    id: "trusted",
    when: { byConsensus: true, thievesFound: true, criticsSpared: true, maxMonths: 60, minParties: 50 },
  },
  { id: "works", when: { thievesFound: true, criticsSpared: true } },
  { id: "refusal", when: { thievesFound: true, criticsSpared: false, mayRefuse: true } },
  { id: "majority", when: { byConsensus: false, thievesFound: true, criticsSpared: false } },
  { id: "iron", when: { thievesFound: true, criticsSpared: false } },
  { id: "careful", when: { thievesFound: false, criticsSpared: true } },
  { id: "holes", when: { thievesFound: false, criticsSpared: false } },
];

export const ENDING_IDS: readonly string[] = ENDINGS.map(({ id }) => id);

function fits(when: EndingConditions, outcome: Outcome): boolean {
  const { adopted, byConsensus, months, parties, thievesFound, pursued, mayRefuse } = outcome;
  const facts = {
    adopted,
    byConsensus,
    thievesFound,
    inForce: months !== null,
    criticsSpared: pursued.length === 0,
    mayRefuse,
  };
  return (
    Object.entries(facts).every(([id, is]) => (when[id as keyof typeof facts] ?? is) === is) &&
    (when.maxMonths === undefined || (months ?? 0) <= when.maxMonths) &&
    parties >= (when.minParties ?? 0)
  );
}

/** Returns the id of the ending. Throws if no ending fits. */
export function endingOf(outcome: Outcome): string {
  const found = ENDINGS.find(({ when }) => fits(when, outcome));
  if (found === undefined) throw new Error("no ending fits");
  return found.id;
}
