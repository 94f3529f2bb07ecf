import { type ReactNode, useState } from "react";
import { compareWords, t } from "../../client/i18n/index.ts";
import { isFoundBy } from "../../client/i18n/state-names.ts";
import { shownSeats } from "../../client/selectors/committee/shown-seats.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import type { Delegation } from "../../committee/state/delegation.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { SearchBox } from "../primitives/text-field.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type ChoiceProps = Readonly<{ card: CommitteeCard; onChoose: (delegation: string) => void }>;

/**
 * Chooses a delegation. If another device has the delegation, choosing it asks the chair. Of many, the first few are
 * listed until somebody types or asks for all.
 */
export function SeatChoice({ card, onChoose }: ChoiceProps): ReactNode {
  const { name, delegations, taken } = card;
  const [typed, setTyped] = useState("");
  const [isAll, setAll] = useState(false);
  const search = (words: string): void => {
    setTyped(words);
    setAll(false);
  };
  const found = delegations
    .filter((one) => isFoundBy(one, typed))
    .toSorted((a, b) => compareWords(a.name, b.name));
  const shown = shownSeats(found, typed, isAll);
  const first = shownSeats(found, typed, false).length;
  return (
    <div className="delegate-choice">
      <p className="soft" dir="auto">
        {name}
      </p>
      <ScreenHeading>{t("delegate:choose.heading")}</ScreenHeading>
      <SearchBox label={t("delegate:choose.search")} value={typed} onChange={search} />
      <p className="small soft" role="status">
        {found.length === 0
          ? t("delegate:choose.none")
          : t("delegate:choose.free", { count: found.filter(({ id }) => !taken.includes(id)).length })}
      </p>
      <ul className="seat-grid">
        {shown.map((one, at) => (
          <li key={one.id}>
            <SeatButton
              seat={one}
              isTaken={taken.includes(one.id)}
              takesFocus={isAll && at === first}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t("delegate:choose.all", { count: found.length })}
        </Button>
      )}
    </div>
  );
}

type SeatProps = Readonly<{
  seat: Delegation;
  isTaken: boolean;
  /** The first of those that a press has added, which takes the place of the pressed button. */
  takesFocus: boolean;
  onChoose: ChoiceProps["onChoose"];
}>;

function SeatButton({ seat: { id, name, kind }, isTaken, takesFocus, onChoose }: SeatProps): ReactNode {
  return (
    <Button autoFocus={takesFocus} onPress={() => onChoose(id)}>
      <FlagIcon iso3={id} scale={0.8} />
      <bdi>{name}</bdi>
      {kind !== "member" && <span className="small soft">{t(`committee:kind.${kind}`)}</span>}
      {isTaken && <span className="small soft">{t("delegate:choose.taken")}</span>}
    </Button>
  );
}
