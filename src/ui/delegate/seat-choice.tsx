import { type ReactNode, useState } from "react";
import { compareWords, t } from "../../client/i18n/index.ts";
import { isFoundBy } from "../../client/i18n/state-names.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { SearchBox } from "../primitives/text-field.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type ChoiceProps = Readonly<{ card: CommitteeCard; onChoose: (delegation: string) => void }>;

/** Chooses a delegation. If another device has the delegation, choosing it asks the chair. */
export function SeatChoice({ card, onChoose }: ChoiceProps): ReactNode {
  const { name, delegations, taken } = card;
  const [typed, setTyped] = useState("");
  const found = delegations
    .filter((one) => isFoundBy(one, typed))
    .toSorted((a, b) => compareWords(a.name, b.name));
  return (
    <div className="delegate-choice">
      <p className="soft" dir="auto">
        {name}
      </p>
      <ScreenHeading>{t("delegate:choose.heading")}</ScreenHeading>
      <SearchBox label={t("delegate:choose.search")} value={typed} onChange={setTyped} />
      <p className="small soft" role="status">
        {found.length === 0
          ? t("delegate:choose.none")
          : t("delegate:choose.free", { count: found.filter(({ id }) => !taken.includes(id)).length })}
      </p>
      <ul className="seat-grid">
        {found.map((one) => (
          <li key={one.id}>
            <Button onPress={() => onChoose(one.id)}>
              <FlagIcon iso3={one.id} scale={0.8} />
              <bdi>{one.name}</bdi>
              {one.kind !== "member" && <span className="small soft">{t(`committee:kind.${one.kind}`)}</span>}
              {taken.includes(one.id) && <span className="small soft">{t("delegate:choose.taken")}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
