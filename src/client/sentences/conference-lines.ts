/** Sentences about letters, position papers and the points of a jury. They never say what somebody wrote or how many points. */
import type { Fact } from "../../committee/facts/fact.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Criterion } from "../../committee/state/score.ts";
import { clockTime, longDate } from "../i18n/dates.ts";
import { t, type Values } from "../i18n/index.ts";
import type { CommitteeNames } from "./committee-names.ts";

type OfConference<T extends string> = Extract<Fact, Readonly<{ type: T }>>;

const nothing = (): Values => ({});
const seat = ({ delegation }: Readonly<{ delegation: DelegationId }>, names: CommitteeNames): Values => ({
  seat: names.seat(delegation),
});

/** A day and a time. @example "1 December 2026, 18:30" */
export function momentText(at: number): string {
  return t("committee:moment", { day: longDate(at), time: clockTime(at) });
}

/** The values that each sentence takes from its fact. */
export const CONFERENCE_TOLD = {
  requestSent: (fact: OfConference<"requestSent">, names: CommitteeNames): Values => ({
    ...seat(fact, names),
    context: fact.topic,
  }),
  requestDone: seat,
  noteSent: seat,
  notePassed: seat,
  noteStopped: seat,
  noteReported: seat,
  noteWithdrawn: seat,
  notesAllowed: ({ mode }: OfConference<"notesAllowed">): Values => ({
    mode: t(`committee:letter.mode.${mode}`),
  }),
  positionHandedIn: seat,
  positionCommented: seat,
  positionDeadlineSet: ({ deadline }: OfConference<"positionDeadlineSet">): Values => ({
    time: deadline === null ? t("committee:noTime") : momentText(deadline),
  }),
  positionsShared: nothing,
  matchResumed: ({ paper }: OfConference<"matchResumed">, names: CommitteeNames): Values => ({
    paper: names.paper(paper),
  }),
  rubricSet: nothing,
  scoreGiven: nothing,
};

const USUAL = [1, 2, 3, 4, 5] as const;

/** The name of a criterion: its own, or that of the usual rubric. */
export function criterionText({ id, name }: Criterion): string {
  const usual = USUAL.find((one) => one === id);
  return name === "" && usual !== undefined ? t(`conference:award.criterion.${usual}`) : name;
}
