import { type ReactNode, useMemo } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { byName, countryName } from "../../client/i18n/names.ts";
import { type Difficulty, difficultyIn } from "../../client/setup/difficulty.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { DifficultyMark } from "./difficulty-mark.tsx";
import { FlagIcon } from "./flag-icon.tsx";

type SeatPicksProps = Readonly<{
  room: Pick<RoomSettings, "seats" | "scenario" | "audience" | "procedure" | "climate">;
  onChange: (change: Pick<RoomSettings, "seats">) => void;
}>;

/** The delegations with players, each with its difficulty. Each can be any of the 193 states not at the table yet. */
export function SeatPicks({ room, onChange }: SeatPicksProps): ReactNode {
  const { seats } = room;
  const all = useStates(room);
  const replace = (at: number, by: string): void =>
    onChange({ seats: seats.map((seat, i) => (i === at ? by : seat)) });
  return (
    <Disclosure level={2} title={t("desk:open.which", { names: list(seats.map(countryName)) })}>
      <div className="seat-picks">
        {seats.map((seat, at) => (
          <div key={seat} className="seat-pick">
            <SearchSelect
              label={t("desk:open.delegation", { number: at + 1 })}
              items={all.filter(({ id }) => id === seat || !seats.includes(id))}
              selected={seat}
              onSelect={(id) => replace(at, id)}
            />
            <DifficultyWords step={difficultyIn(room, seat)?.step ?? null} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function DifficultyWords({ step }: Readonly<{ step: Difficulty | null }>): ReactNode {
  if (step === null) return null;
  return (
    <p className="small difficulty-line">
      <span aria-hidden="true">
        <DifficultyMark step={step} />
      </span>{" "}
      {t(`difficulty.step.${step}`)}
    </p>
  );
}

function useStates({ scenario, audience, procedure, climate }: SeatPicksProps["room"]) {
  return useMemo(() => {
    const built = scenarioOfRoom({ scenario, audience, procedure });
    return byName(built).map((at) => {
      const id = built.countries[at]?.iso3 ?? "";
      const step = difficultyIn({ scenario, audience, climate }, id)?.step ?? null;
      return {
        id,
        text: countryName(id),
        icon: <FlagIcon iso3={id} scale={0.5} />,
        mark: step === null ? null : <DifficultyMark step={step} />,
      };
    });
  }, [scenario, audience, procedure, climate]);
}
