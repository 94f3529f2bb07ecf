import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isLastAct, shownPoll } from "../../client/selectors/committee/crisis.ts";
import { motionNow } from "../../client/selectors/committee/motions.ts";
import { introducedPapers } from "../../client/selectors/committee/papers.ts";
import type { CrisisUpdate } from "../../committee/state/crisis.ts";
import { useCommittee, useCommitteePage } from "../hooks/use-committee.ts";
import { UpdateWords, updateTitle } from "./update-list.tsx";
import { useShownElection } from "./wall-election.tsx";
import { useResult } from "./wall-hall.tsx";

/** The update that has just been announced, which fills the wall until something else happens; otherwise null. */
export function useFreshUpdate(): CrisisUpdate | null {
  const { updates = [] } = useCommittee();
  const isFresh = useCommitteePage((page) => isLastAct(page.entries, "updateAnnounced"));
  return isFresh ? (updates.at(-1) ?? null) : null;
}

/** An update in the place of the hall, in large letters. */
export function LargeUpdate({ update }: Readonly<{ update: CrisisUpdate }>): ReactNode {
  return (
    <section className="wall-update" aria-labelledby="wall-update" data-long={update.text.length > 300}>
      <h2 id="wall-update">{updateTitle(update)}</h2>
      <UpdateWords update={update} />
    </section>
  );
}

/**
 * The latest update, small, while the hall is in sight and nothing is being decided. Papers before the committee take
 * its place, because its heading alone says nothing; phones keep the text.
 */
export function WallUpdate(): ReactNode {
  const state = useCommittee();
  const { updates = [] } = state;
  const fresh = useFreshUpdate();
  const isDeciding = useIsDeciding();
  const last = updates.at(-1);
  const isPushedOut = introducedPapers(state).length > 0;
  if (last === undefined || fresh !== null || isDeciding || isPushedOut) return null;
  return (
    <section className="committee-wall-decision wall-update-small" aria-labelledby="wall-last-update">
      <h2 id="wall-last-update">{updateTitle(last)}</h2>
      <UpdateWords update={last} />
    </section>
  );
}

/** Whether the wall has a vote, a result, an election or a motion beside the hall. */
export function useIsDeciding(): boolean {
  const state = useCommittee();
  const result = useResult();
  const election = useShownElection();
  const { floor, rollCall } = state;
  if (rollCall !== null || floor.type === "ballot" || election !== null) return true;
  return (result !== null && floor.type === "idle") || motionNow(state) !== null;
}

/** A straw poll, marked as one: it never looks like a vote. */
export function WallPoll(): ReactNode {
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const { open, taken } = shownPoll(state, entries);
  const poll = open ?? taken;
  if (poll === null) return null;
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-poll">
      <h2 id="wall-poll">{t("committee:crisis.poll.binding")}</h2>
      <p className="committee-wall-question" dir="auto">
        {poll.question}
      </p>
      {taken === null ? (
        <p>{t("committee:crisis.poll.hands")}</p>
      ) : (
        <p className="numbers">{t("committee:crisis.poll.result", { yes: taken.yes, no: taken.no })}</p>
      )}
    </section>
  );
}
