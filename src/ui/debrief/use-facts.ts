import { number, t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { shortfallOf, sideOf } from "../../client/selectors/match/last-vote.ts";
import { countParties } from "../../client/selectors/ratification/capital.ts";
import type { Outcome } from "../../engine/state/treaty.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";

export type Fact = Readonly<{ id: string; name: string; value: string }>;

/** Key facts for the seat at the table. */
export function useFacts(): readonly Fact[] {
  const { world, mine } = useTable().view;
  return factsOf(world, mine);
}

/** @param mine null for a spectator */
export function factsOf(world: PublicWorld, mine: Mine | null): readonly Fact[] {
  const { treaty } = world;
  const parties = countParties(treaty.deposited);
  const signed = treaty.signed.filter((month) => month >= 0).length;
  const facts: Fact[] = [
    { id: "adopted", name: t("debrief:facts.adopted"), value: adoptionText(treaty.outcome) },
  ];
  if (treaty.outcome?.how === "failed") return [...facts, ...voteFacts(treaty.outcome, mine)];
  facts.push(
    { id: "signed", name: t("debrief:facts.signed"), value: t("debrief:facts.states", { count: signed }) },
    { id: "parties", name: t("debrief:facts.parties"), value: t("debrief:facts.states", { count: parties }) },
    {
      id: "force",
      name: t("debrief:facts.force"),
      value: forceText(world),
    },
  );
  if (treaty.reached >= 0) {
    const value = t("debrief:facts.monthsIn", { count: treaty.reached });
    facts.push({ id: "months", name: t("debrief:facts.months", { count: treaty.threshold }), value });
  }
  if (mine === null) return facts;
  const { country } = mine;
  const value = ownText(treaty.signed[country] ?? -1, treaty.deposited[country] ?? -1);
  return [...facts, { id: "own", name: t("debrief:facts.own"), value }];
}

/** The facts of a failed text: the votes, the majority needed, and the player's own vote. */
function voteFacts({ ballot }: Outcome, mine: Mine | null): readonly Fact[] {
  if (ballot === null) return [];
  const { yes, no, abstain } = ballot.tally;
  const counts = { yes: number(yes), no: number(no), abstain: number(abstain) };
  const needed = number(shortfallOf(ballot).needed);
  const facts: Fact[] = [
    { id: "ballot", name: t("debrief:facts.ballot"), value: t("debrief:facts.ballotCounts", counts) },
    { id: "needed", name: t("debrief:facts.needed"), value: t("debrief:facts.neededYes", { needed }) },
  ];
  if (mine === null) return facts;
  const value = t(`debrief:facts.ownVotes.${sideOf(ballot, mine.country)}`);
  return [...facts, { id: "own", name: t("debrief:facts.ownVote"), value }];
}

function forceText({ month, treaty }: PublicWorld): string {
  const { inForce, threshold, deposited } = treaty;
  if (inForce < 0) {
    return t("debrief:facts.forceNot", { parties: countParties(deposited), needed: threshold });
  }
  const key = inForce <= month ? "debrief:facts.forceIn" : "debrief:facts.forceSoon";
  return t(key, { month: monthName(inForce) });
}

function ownText(signed: number, deposited: number): string {
  if (deposited >= 0) return t("debrief:facts.ownParty", { month: monthName(deposited) });
  return t(signed >= 0 ? "debrief:facts.ownSigned" : "debrief:facts.ownOutside");
}

/** How the text was adopted, with the vote if there was one. */
function adoptionText(outcome: Outcome | null): string {
  if (outcome === null || outcome.how === "failed") return t("debrief:facts.failed");
  if (outcome.ballot === null) return t("debrief:facts.consensus");
  const { yes, no, abstain } = outcome.ballot.tally;
  return t("debrief:facts.vote", { yes, no, abstain });
}
