/** How a match may end: the first ending whose conditions all hold is told; the last one always fits. */

/** Months from opening to the last instrument needed; rights and effectiveness are indices, 0..100. */
export type EndingConditions = Readonly<{
  adopted?: boolean;
  inForce?: boolean;
  minRights?: number;
  maxRights?: number;
  minEffectiveness?: number;
  maxEffectiveness?: number;
  maxMonths?: number;
  minParties?: number;
}>;

export type Ending = Readonly<{ id: string; when: EndingConditions }>;

export const ENDINGS: readonly Ending[] = [
  { id: "brackets", when: { adopted: false } },
  { id: "waiting", when: { adopted: true, inForce: false } },
  {
    id: "trusted",
    when: {
      adopted: true,
      inForce: true,
      minRights: 55,
      minEffectiveness: 55,
      maxMonths: 60,
      minParties: 50,
    },
  },
  { id: "iron", when: { adopted: true, inForce: true, maxRights: 44, minEffectiveness: 50 } },
  { id: "careful", when: { adopted: true, inForce: true, minRights: 55, maxEffectiveness: 49 } },
  { id: "half-bridge", when: { adopted: true, inForce: true } },
];

/** What an ending is chosen by. `months` is null while the treaty is not in force. */
export type Outcome = Readonly<{
  adopted: boolean;
  months: number | null;
  parties: number;
  rights: number;
  effectiveness: number;
}>;

function fits(when: EndingConditions, outcome: Outcome): boolean {
  const inForce = outcome.months !== null;
  return (
    (when.adopted ?? outcome.adopted) === outcome.adopted &&
    (when.inForce ?? inForce) === inForce &&
    outcome.rights >= (when.minRights ?? 0) &&
    outcome.rights <= (when.maxRights ?? 100) &&
    outcome.effectiveness >= (when.minEffectiveness ?? 0) &&
    outcome.effectiveness <= (when.maxEffectiveness ?? 100) &&
    (when.maxMonths === undefined || (outcome.months ?? 0) <= when.maxMonths) &&
    outcome.parties >= (when.minParties ?? 0)
  );
}

/** The ending to tell. */
export function endingOf(outcome: Outcome): string {
  return ENDINGS.find(({ when }) => fits(when, outcome))?.id ?? "half-bridge";
}
