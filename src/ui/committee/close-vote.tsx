import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { declaredIn, everybodyMustVote, type Missing } from "../../client/selectors/committee/ballot.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import type { Order } from "../../committee/state/order.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useClickGuard } from "../hooks/use-click-guard.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { SeatPick } from "./seat-pick.tsx";

type CloseProps = Readonly<{
  ballot: OpenBallot;
  missing: Missing;
  /** What is sent before the vote closes: the count of placards. */
  first?: Order;
  isDisabled?: boolean;
}>;

/** Closes the vote. If votes are missing, it first says whose, and asks. */
export function CloseVote({ ballot, missing, first, isDisabled = false }: CloseProps): ReactNode {
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  const { count } = missing;
  const close = (): void => {
    const last = { type: "closeBallot", ballot: ballot.n, missing: count } as const;
    void act(...(first === undefined ? [last] : [first, last]));
  };
  if (isAsking && count > 0 && !isDisabled)
    return <Ask ballot={ballot} missing={missing} onClose={close} onWait={() => setAsking(false)} />;
  return (
    <Button
      type="submit"
      look="primary"
      isDisabled={isDisabled}
      {...letter("v")}
      onPress={() => (count > 0 ? setAsking(true) : close())}
    >
      {t("committee:ballot.close")} <KeyHint letter="v" />
    </Button>
  );
}

type AskProps = Readonly<{
  ballot: OpenBallot;
  missing: Missing;
  onClose: () => void;
  onWait: () => void;
}>;

/** A new number of missing votes is a new question: a press meant for the old one does not answer it. */
function Ask({ ballot, missing: { count, seats }, onClose, onWait }: AskProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const act = useAct();
  const isNew = useClickGuard(count);
  const declared = declaredIn(state, seats);
  const here = ballot.voters.filter((id) => seats.length > 0 && !seats.includes(id));
  return (
    <section className="ask-missing stack" aria-labelledby="missing-heading">
      <AskHeading key={count} count={count} />
      {seats.length > 0 && <p>{names.seats(seats)}</p>}
      {declared.length > 0 && (
        <p>{t("committee:ballot.ask.declared", { count: declared.length, seats: names.seats(declared) })}</p>
      )}
      {everybodyMustVote(ballot) && <p>{t("committee:ballot.ask.everybody")}</p>}
      <div className="row">
        <Button look="primary" isDisabled={isNew} {...letter("v")} onPress={onClose}>
          {t("committee:ballot.ask.close", { count })} <KeyHint letter="v" />
        </Button>
        <Button onPress={onWait}>{t("committee:ballot.ask.wait")}</Button>
      </div>
      <SeatPick
        label={t("committee:ballot.ask.left")}
        group="voters"
        without={here}
        onPick={(delegation) => void act({ type: "recordAttendance", delegation, attendance: "absent" })}
      />
    </section>
  );
}

function AskHeading({ count }: Readonly<{ count: number }>): ReactNode {
  const heading = useArrivalFocus(true);
  // The question stands at the end of a long list: its answers have to be in sight as well.
  useEffect(() => {
    heading.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, [heading]);
  return (
    <h4 ref={heading} tabIndex={-1} id="missing-heading">
      {t("committee:ballot.ask.heading", { count })}
    </h4>
  );
}
