/**
 * How a match may end: the first ending whose conditions all hold is told. Conditions are what happened and what the eight
 * cases answer, so that an ending cannot say what the cases below it deny.
 */

/** What an ending is chosen by. */
export type Outcome = Readonly<{
  adopted: boolean;
  byConsensus: boolean;
  /** Months from opening to the last instrument needed; null while the treaty is not in force. */
  months: number | null;
  parties: number;
  /** Whether every one of `THEFTS` is a crime and its data are handed over. */
  thievesFound: boolean;
  /** Those of `CRITICS` who are criminals or whose data are handed over. */
  pursued: readonly string[];
  /** Whether the state that is asked may refuse in the case of each of `pursued`. */
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

/** Cases with a thief, and cases about somebody who harmed nobody and whom a state would like to silence. */
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

/** The ending to tell. */
export function endingOf(outcome: Outcome): string {
  const found = ENDINGS.find(({ when }) => fits(when, outcome));
  if (found === undefined) throw new Error("no ending fits");
  return found.id;
}
