import { type ReactNode, useMemo } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { byName, countryName } from "../../client/i18n/names.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type SeatPicksProps = Readonly<{
  room: Pick<RoomSettings, "seats" | "scenario" | "audience" | "procedure">;
  onChange: (change: Pick<RoomSettings, "seats">) => void;
}>;

/** The delegations with players. Each can be any of the 193 states that is not at the table yet. */
export function SeatPicks({ room, onChange }: SeatPicksProps): ReactNode {
  const { seats } = room;
  const all = useStates(room);
  const replace = (at: number, by: string): void =>
    onChange({ seats: seats.map((seat, i) => (i === at ? by : seat)) });
  return (
    <Disclosure level={2} title={t("desk:open.which", { names: list(seats.map(countryName)) })}>
      <div className="seat-picks">
        {seats.map((seat, at) => (
          <SearchSelect
            key={seat}
            label={t("desk:open.delegation", { number: at + 1 })}
            items={all.filter(({ id }) => id === seat || !seats.includes(id))}
            selected={seat}
            onSelect={(id) => replace(at, id)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function useStates({ scenario, audience, procedure }: SeatPicksProps["room"]) {
  return useMemo(() => {
    const built = scenarioOfRoom({ scenario, audience, procedure });
    return byName(built).map((at) => {
      const id = built.countries[at]?.iso3 ?? "";
      return { id, text: countryName(id), icon: <FlagIcon iso3={id} scale={0.5} /> };
    });
  }, [scenario, audience, procedure]);
}
