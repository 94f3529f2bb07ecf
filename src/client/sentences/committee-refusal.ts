/** Why the committee refuses something, and what to do first. */
import type { Motion } from "../../committee/state/motion.ts";
import type { Refusal } from "../../committee/state/order.ts";
import type { Committee } from "../../committee/state/state.ts";
import { list, t } from "../i18n/index.ts";
import { calledNow } from "../selectors/committee/ballot.ts";
import { quorumOf } from "../selectors/committee/choices.ts";
import { speechOf } from "../selectors/committee/floor.ts";
import { firstMotion, ruleOf } from "../selectors/committee/motions.ts";
import { onTheFloor } from "../selectors/committee/papers.ts";
import type { CommitteeNames } from "./committee-names.ts";

/**
 * The sentence for a refusal. It names what stands in the way, as far as the committee's state says so.
 * @param motion the motion that cannot be decided, if the refusal is about one
 */
export function refusalText(
  reason: Refusal,
  state: Committee,
  names: CommitteeNames,
  motion: Motion | null = null,
): string {
  return specialText(reason, state, names, motion) ?? t(`committee:refusal.${reason}`);
}

function specialText(
  reason: Refusal,
  state: Committee,
  names: CommitteeNames,
  motion: Motion | null,
): string | null {
  const { floor } = state;
  const ballot = floor.type === "ballot" ? floor.ballot : null;
  switch (reason) {
    case "floorTaken": {
      const speech = speechOf(state);
      if (speech !== null) return t("committee:refusalOf.speech", { seat: names.seat(speech.speaker) });
      return floor.type === "caucus" ? t("committee:refusalOf.caucus") : null;
    }
    case "finishItemFirst":
      return t("committee:refusalOf.item", { item: names.item(state.current) });
    case "noQuorum": {
      const { present, members } = quorumOf(state);
      return t("committee:refusalOf.quorum", { present, members });
    }
    case "notFirst":
      return comesFirst(state, names, motion);
    case "notInOrder":
      return motion === null ? null : inOrderText(state, motion);
    case "notCalled": {
      const called = ballot === null ? undefined : calledNow(ballot);
      return called === undefined ? null : t("committee:refusalOf.called", { seat: names.seat(called) });
    }
    case "tooFewSignatories":
      return state.pack.words === "submitted" ? t("committee:refusalOf.coSubmitters") : null;
    case "countWrong":
      return ballot === null ? null : t("committee:refusalOf.count", { count: ballot.voters.length });
    default:
      return null;
  }
}

/** Which motion or, if the refusal is about a paper, which draft comes first. */
function comesFirst(state: Committee, names: CommitteeNames, motion: Motion | null): string | null {
  const first = motion === null ? undefined : firstMotion(state);
  if (first !== undefined) return t("committee:refusalOf.motion", { motion: names.motion(first) });
  const [draft] = motion === null ? onTheFloor(state) : [];
  return draft === undefined ? null : t("committee:refusalOf.paper", { paper: names.paper(draft.n) });
}

function inOrderText({ pack }: Committee, { kind }: Motion): string | null {
  const when = ruleOf(pack, kind)?.when ?? [];
  if (when.length === 0) return null;
  return t("committee:refusalOf.notInOrder", {
    when: list(when.map((moment) => t(`committee:refusalOf.when.${moment}`))),
  });
}
