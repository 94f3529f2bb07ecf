import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName, namesOf } from "../../client/i18n/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { WallContent } from "../../room/offer-report.ts";
import { LargeFlag } from "../widgets/large-flag.tsx";

type ShownProps = Readonly<{ shown: Extract<WallContent, { type: "state" }>; scenario: Scenario }>;

/** A state: its flag, its name, its group, and who plays it. */
export function ShownState({ shown: { seat, isPerson }, scenario }: ShownProps): ReactNode {
  const country = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  return (
    <div className="on-wall-state">
      <LargeFlag iso3={seat} scale={12} />
      <div>
        <h2>{countryName(seat)}</h2>
        <p>{namesOf(scenario).caucusOf(country)}</p>
        <p className="on-wall-player" data-person={isPerson}>
          <span aria-hidden="true">{isPerson ? "●" : "▣"}</span>{" "}
          {t(isPerson ? "wall:shown.isPerson" : "wall:shown.isBot")}
        </p>
      </div>
    </div>
  );
}
