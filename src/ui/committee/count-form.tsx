import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHOICES, isCarriedBy } from "../../client/selectors/committee/ballot.ts";
import type { Choice, OpenBallot, Tally } from "../../committee/state/ballot.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";

/** A form for the numbers of placards that the chair has counted. */
export function CountForm({ ballot }: Readonly<{ ballot: OpenBallot }>): ReactNode {
  const { pack } = useCommittee();
  const act = useAct();
  const [tally, setTally] = useState<Tally>(ballot.tally ?? { yes: 0, no: 0, abstain: 0 });
  const present = ballot.voters.length;
  const most: Readonly<Record<Choice, number>> = {
    yes: present,
    no: present,
    abstain: present - ballot.bound.length,
  };
  const isTooMany = tally.yes + tally.no + tally.abstain > present;
  const isCarried = isCarriedBy(tally, present, ballot, pack);
  const close = (): void => void act({ type: "countPlacards", ...tally }, { type: "closeBallot" });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="count-fields">
        {CHOICES.filter((choice) => most[choice] > 0).map((choice) => (
          <NumberBox
            key={choice}
            label={t(`committee:ballot.choice.${choice}`)}
            value={tally[choice]}
            least={0}
            most={most[choice]}
            onChange={(value) => setTally({ ...tally, [choice]: value })}
          />
        ))}
      </div>
      <p role="status">
        {isTooMany
          ? t("committee:ballot.tooMany")
          : t(`committee:ballot.asCounted.${isCarried ? "carried" : "failed"}`)}
      </p>
      <Button type="submit" look="primary" isDisabled={isTooMany}>
        {t("committee:ballot.close")}
      </Button>
    </form>
  );
}
