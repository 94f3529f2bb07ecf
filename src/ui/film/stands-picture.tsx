import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import { type Block, standIn } from "../../client/selectors/debrief/film-acts.ts";
import type { Side } from "../../client/selectors/match/last-vote.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Hall } from "./hall-picture.tsx";

type StandsProps = Readonly<{ block: Block; own: number; scenario: Scenario }>;

/** With more blockers than this, their flags are left to the count. */
const MOST_FLAGS = 12;

/** The hall as a text was blocked: one dot for each state by its stand, and under it the flags of those who blocked. */
export function StandsPicture({ block, own, scenario }: StandsProps): ReactNode {
  const names = namesOf(scenario);
  const { blockers } = block;
  const label = t("film:picture.stands", { count: blockers.length });
  // The player's flag comes first.
  const first = [...blockers].sort((a, b) => Number(b === own) - Number(a === own)).slice(0, MOST_FLAGS);
  return (
    <figure className="stands-picture">
      <Hall sides={scenario.countries.map((_, country) => sideIn(block, country))} own={own} label={label} />
      <figcaption className="race-flags">
        {first.map((country) => (
          <span key={country} className="country-name">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} />
            {names.country(country)}
          </span>
        ))}
        {blockers.length > first.length && (
          <span className="soft">
            {t("film:picture.moreBlocked", { count: blockers.length - first.length })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Blocking is drawn as a no, and silence as a seat that is empty. */
function sideIn(block: Block, country: number): Side {
  const stand = standIn(block, country);
  if (stand === "block") return "no";
  if (stand === "join") return "yes";
  return stand === "abstain" ? "abstain" : "absent";
}
