import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { personSeats } from "../../client/selectors/match/sharing.ts";
import { usePlay, useSession, useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";

/** Lets people who shared a device see the debrief from their own seats. */
export function LookFrom(): ReactNode {
  const play = usePlay();
  const session = useSession();
  const { view, scenario } = useTable();
  const seats = personSeats(view, scenario);
  if (session !== null || seats.length < 2 || !seats.includes(view.seat)) return null;
  return (
    <Choices
      label={t("match.lookFrom")}
      look="pills"
      selected={view.seat}
      onSelect={play.lookFrom}
      choices={seats.map((id) => ({ id, name: countryName(id) }))}
    />
  );
}
