import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { backToCommittee, backToDesk, hasDesk } from "../../client/sessions/committee/match-room.ts";
import { useRoom } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";

/** Leads back to the committee that has opened this match. */
export function BackToCommittee({ code }: Readonly<{ code: string }>): ReactNode {
  return <Button onPress={() => backToCommittee(code)}>{t("room:committee.back")}</Button>;
}

/** On the chair's laptop, which plays a state without a phone: leads back to the list of such states. */
export function BackToDesk(): ReactNode {
  const room = useRoom((state) => state.room);
  if (room?.committee === undefined || !hasDesk(room.code)) return null;
  return (
    <Button size="small" onPress={() => backToDesk(room.code)}>
      {t("room:committee.desk")}
    </Button>
  );
}

/** Who made the text, once the match is over: its sponsors first, then the other states that voted for it in committee. */
export function MadeBy(): ReactNode {
  const made = useRoom(({ room }) => room?.committee?.made ?? null);
  if (made === null) return null;
  const { name, title, sponsors, others } = made;
  return (
    <section className="made-by">
      <h2>{t("room:committee.made", { name, title })}</h2>
      {sponsors.length > 0 && (
        <p>{t("room:committee.sponsors", { states: list(sponsors.map(countryName)) })}</p>
      )}
      {others.length > 0 && <p>{t("room:committee.others", { states: list(others.map(countryName)) })}</p>}
    </section>
  );
}

/** For a device without a seat: another one plays its state now. Only the committee gives out seats. */
export function SeatGone({ code }: Readonly<{ code: string }>): ReactNode {
  return (
    <div className="stack">
      <ScreenHeading>{t("room:committee.heading")}</ScreenHeading>
      <p className="notice" role="status">
        {t("room:committee.gone")}
      </p>
      <BackToCommittee code={code} />
    </div>
  );
}
