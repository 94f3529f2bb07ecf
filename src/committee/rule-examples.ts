/**
 * A worked example for each rule of a pack. It is computed from the pack itself, so that it stays true after edits.
 */
import { neededOf } from "../engine/exact/majority.ts";
import { AMENDING, APPROVALS, DEBATES, type Pack, type Rule } from "./state/pack.ts";
import { fewest } from "./state/seats.ts";

/** A worked example: the code of its sentence, and the numbers in it. */
export type RuleExample = Readonly<{ code: Rule; values: Readonly<Record<string, number>> }>;

/** The number of members in a typical committee. */
const MEMBERS = 40;

const yesOrNo = (is: boolean): number => (is ? 1 : 0);

type Work = (pack: Pack, members: number) => Readonly<Record<string, number>>;

const WORK: { readonly [R in Rule]: Work } = {
  quorum: ({ quorum }, members) => ({
    members,
    open: fewest(quorum.open, members),
    procedure: fewest(quorum.procedure, members),
    substance: fewest(quorum.substance, members),
  }),
  attendance: ({ attendance }) => ({ declared: yesOrNo(attendance === "declared") }),
  observers: ({ speaks, onProcedure }) => ({
    observers: yesOrNo(speaks.observers),
    ngos: yesOrNo(speaks.ngos),
    observersVote: yesOrNo(onProcedure?.observers === true),
    ngosVote: yesOrNo(onProcedure?.ngos === true),
  }),
  abstentions: ({ abstentions, abstentionsCount, majority }, members) => {
    const abstain = Math.floor(members / 4);
    const voting = abstentionsCount === "against" ? members : members - abstain;
    const needed = neededOf(majority.substance, voting);
    return { allowed: yesOrNo(abstentions.substance), present: members, abstain, voting, needed };
  },
  majority: ({ majority }, members) => ({ voting: members, needed: neededOf(majority.substance, members) }),
  equalVotes: (_, members) => ({ yes: Math.floor(members / 2), no: Math.floor(members / 2), carried: 0 }),
  methods: ({ methods }) => ({ procedure: methods.procedure.length, substance: methods.substance.length }),
  pass: ({ pass }) => ({ times: yesOrNo(pass) }),
  withRights: ({ withRights, explanation }) => ({
    allowed: yesOrNo(withRights),
    seconds: explanation.seconds,
  }),
  explanation: ({ explanation }) => ({ seconds: explanation.seconds }),
  precedence: ({ motions }) => ({ motions: motions.length }),
  speakersList: ({ hasList = true }) => ({ entries: yesOrNo(hasList) }),
  speakingTime: ({ speeches }) => ({ seconds: speeches.seconds }),
  yields: ({ yields }) => ({ ways: yields.length }),
  caucus: () => ({ total: 600, each: 60, speeches: 10 }),
  appeal: ({ points, majority, appeal }, members) => ({
    allowed: yesOrNo(points.some(({ mayAppeal }) => mayAppeal)),
    voting: members,
    needed: neededOf(appeal ?? majority.procedure, members),
  }),
  reply: ({ reply }) => ({ times: reply.seconds.length, seconds: reply.seconds[0] ?? 0 }),
  sponsors: ({ sponsors, signatories }, members) => ({
    members,
    sponsors: fewest(sponsors, members),
    together: fewest(signatories, members),
  }),
  amendments: ({ amendments }, members) => ({
    members,
    signatories: fewest(amendments.signatories, members),
    when: AMENDING.indexOf(amendments.when ?? "anytime"),
    has: yesOrNo(amendments.isOff !== true),
  }),
  division: ({ division }) => ({ parts: 2, carriedParts: 0, rejected: yesOrNo(division.allRejected) }),
  clauses: ({ clauses }) => ({ clauses: 12, votes: clauses === "whole" ? 1 : 13 }),
  reconsideration: ({ majority, reconsiderer }, members) => ({
    voting: members,
    needed: neededOf(majority.reconsider, members),
    winners: yesOrNo(reconsiderer === "winners"),
  }),
  rollCalls: ({ rollCalls }) => ({ lot: yesOrNo(rollCalls === "lot") }),
  withdrawal: ({ withdrawal = { amended: true, takenUp: false } }) => ({
    amended: yesOrNo(withdrawal.amended),
    takenUp: yesOrNo(withdrawal.takenUp),
  }),
  approval: ({ approval = "none" }) => ({ by: APPROVALS.indexOf(approval) }),
  debate: ({ debate = { on: "item", draft: 0, amendment: 0 } }) => ({
    on: DEBATES.indexOf(debate.on),
    draft: debate.draft,
    amendment: debate.amendment,
    submitterFirst: yesOrNo(debate.submitterFirst === true),
  }),
  phases: ({ phases }) => ({ has: yesOrNo(phases === true) }),
  notes: ({ crisis }) => ({ has: yesOrNo(crisis?.notes === true) }),
  updates: ({ crisis }) => ({ has: yesOrNo(crisis?.updates === true) }),
  strawPolls: ({ crisis }) => ({ has: yesOrNo(crisis?.strawPolls === true) }),
};

/**
 * The worked example for a rule. @example the majority in un-ga: with 40 voting, 21 are needed.
 * @param members the number of members; without it, that of a typical committee
 */
export function ruleExamples(pack: Pack, rule: Rule, members: number = MEMBERS): RuleExample {
  return { code: rule, values: WORK[rule](pack, members) };
}
