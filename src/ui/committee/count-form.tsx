import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  CHOICES,
  castIn,
  declaredIn,
  type Entered,
  entered,
} from "../../client/selectors/committee/ballot.ts";
import { neededNow } from "../../client/selectors/committee/needed.ts";
import type { Choice, OpenBallot, Tally } from "../../committee/state/ballot.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { NumberBox } from "../primitives/number-box.tsx";
import { Needs } from "./ballot-needs.tsx";
import { CloseVote } from "./close-vote.tsx";

/** A form for the numbers of placards that the chair has counted. It is checked against who may vote. */
export function CountForm({ ballot }: Readonly<{ ballot: OpenBallot }>): ReactNode {
  const [tally, setTally] = useState<Tally>(ballot.tally ?? { yes: 0, no: 0, abstain: 0 });
  const present = ballot.voters.length;
  const most: Readonly<Record<Choice, number>> = {
    yes: present,
    no: present,
    abstain: present - ballot.bound.length,
  };
  const now = entered(ballot, tally);
  const isBegun = castIn(tally) > 0;
  return (
    // Enter in a field presses the button that closes the vote.
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <Needs ballot={isBegun && now.wrong === null ? now.ballot : ballot} />
      <div className="count-fields">
        {CHOICES.filter((choice) => most[choice] > 0).map((choice) => (
          <NumberBox
            key={choice}
            label={t(`committee:ballot.choice.${choice}`)}
            value={tally[choice]}
            least={0}
            most={present}
            onChange={(value) => setTally({ ...tally, [choice]: value })}
          />
        ))}
      </div>
      <p role="status">{isBegun && <Checked now={now} tally={tally} />}</p>
      <CloseVote
        ballot={ballot}
        missing={now.missing}
        first={{ type: "countPlacards", ballot: ballot.n, ...tally }}
        isDisabled={now.wrong !== null}
      />
    </form>
  );
}

/** What the count would decide, or why it cannot be right. */
function Checked({ now, tally }: Readonly<{ now: Entered; tally: Tally }>): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const { voters, bound } = now.ballot;
  if (now.wrong === "countWrong")
    return t("committee:ballot.tooMany", { count: castIn(tally), present: voters.length });
  if (now.wrong === "mayNotAbstain")
    return t("committee:ballot.tooManyAbstain", {
      count: voters.length - bound.length,
      seats: names.seats(declaredIn(state, bound)),
    });
  const { carried } = neededNow(now.ballot, state.pack);
  return t(`committee:ballot.asCounted.${carried ? "carried" : "failed"}`);
}
