import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { scenarioOf } from "../../client/game/library.ts";
import { t } from "../../client/i18n/index.ts";
import { difficultyIn } from "../../client/setup/difficulty.ts";
import { useIsNarrow } from "../hooks/use-is-narrow.ts";
import { SearchBox } from "../primitives/text-field.tsx";
import { halfOfMap, WorldMap } from "../widgets/world-map.tsx";
import { ANY, DifficultyChoice, type Wanted } from "./difficulty-choice.tsx";
import type { StepProps } from "./plan.ts";
import { SeatCard } from "./seat-card.tsx";
import { SeatList } from "./seat-list.tsx";
import { seatsMatching } from "./seats.ts";
import { SharedSeats } from "./shared-seats.tsx";
import "./seat-step.css";

/** A list of 193 states to search, and a map to point at, with the mandate of the chosen state as a card on it. */
export function SeatStep({ plan, onChange }: StepProps): ReactNode {
  const [search, setSearch] = useState("");
  const [wanted, setWanted] = useState<Wanted>(ANY);
  const scenario = scenarioOf(plan.scenario, plan.audience);
  const special = useMemo(() => new Set(scenario.homeTables), [scenario]);
  const stepOf = (iso3: string) => difficultyIn(plan, iso3)?.step ?? null;
  const isMeasured = stepOf(scenario.countries[0]?.iso3 ?? "") !== null;
  const found = useMemo(() => seatsMatching(scenario, search), [scenario, search]);
  const seats =
    isMeasured && wanted !== ANY ? found.filter(({ iso3 }) => String(stepOf(iso3)) === wanted) : found;
  const { card, bringInSight } = useCardInSight();
  const choose = (iso3: string): void => {
    onChange({ iso3 });
    bringInSight();
  };
  return (
    <section className="seat-step" aria-labelledby="seat-heading">
      <div className="seat-find">
        <h2 id="seat-heading" tabIndex={-1}>
          {t("setup.seatHeading")}
        </h2>
        <SearchBox
          label={t("setup.search")}
          hint={t("setup.searchHint")}
          value={search}
          onChange={setSearch}
        />
        {isMeasured && <DifficultyChoice wanted={wanted} onWant={setWanted} />}
        <p className="small soft" role="status">
          {seats.length === 0 ? t("setup.foundNone") : t("setup.found", { count: seats.length })}
        </p>
        <SeatList seats={seats} special={special} chosen={plan.iso3} stepOf={stepOf} onChoose={choose} />
      </div>
      <div className="seat-see">
        <div className="seat-map" data-state={halfOfMap(plan.iso3)}>
          <WorldMap label={t("setup.map")} chosen={plan.iso3} special={special} onChoose={choose} />
          <div ref={card} className="seat-place">
            <SeatCard plan={plan} scenario={scenario} isSpecial={special.has(plan.iso3)} />
          </div>
        </div>
        <p className="small soft">{t("setup.mapNote")}</p>
        <SharedSeats plan={plan} onChange={onChange} />
      </div>
    </section>
  );
}

/** On a phone the card is below the list and the map: a choice brings it above the feet of the page. */
function useCardInSight(): Readonly<{ card: RefObject<HTMLDivElement | null>; bringInSight: () => void }> {
  const card = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow();
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (chosen > 0 && isNarrow) card.current?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [chosen, isNarrow]);
  return { card, bringInSight: () => setChosen((times) => times + 1) };
}
