import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { FilmStep, OwnEnd } from "../../client/selectors/debrief/film-steps.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { standingOf } from "../../client/selectors/debrief/without-you.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { DealPicture } from "./deal-picture.tsx";
import { EndMap } from "./end-map.tsx";
import { EndRing } from "./end-ring.tsx";
import { Guesses } from "./forecast-chapter.tsx";
import { HallPicture } from "./hall-picture.tsx";
import { PeoplePicture } from "./people-picture.tsx";
import { StandsPicture } from "./stands-picture.tsx";
import { TextLadders } from "./text-ladders.tsx";

type PictureProps = Readonly<{
  step: Exclude<FilmStep, { id: "moment" }>;
  made: EndedTable;
  own: OwnEnd | null;
  guesses: readonly number[];
}>;

/** The picture of a step. The scenes of moments are drawn elsewhere, since they move. */
export function StepPicture({ step, made, own, guesses }: PictureProps): ReactNode {
  const { scenario, view } = made;
  const country = own?.country ?? -1;
  switch (step.id) {
    case "found":
    case "real":
      return <TextLadders made={made} isReal={step.id === "real"} />;
    case "deal":
      return <DealPicture deal={step.deal} own={country} scenario={scenario} />;
    case "block":
      return <StandsPicture block={step.block} own={country} scenario={scenario} />;
    case "vote": {
      const { outcome } = view.world.treaty;
      if (outcome === null) return null;
      return <HallPicture states={scenario.countries.length} outcome={outcome} own={country} />;
    }
    case "guesses":
      return <Guesses guesses={guesses} />;
    case "signed":
    case "force":
    case "talk":
      return <StatesMap step={step.id} made={made} own={country} />;
    case "race":
      return <RacePicture made={made} own={country} />;
    case "people":
      return <PeoplePicture made={made} />;
    case "results":
      return <WorldBars made={made} />;
    case "without":
      return <TwoRings world={view.world} other={step.told} />;
  }
}

type StatesProps = Readonly<{ step: "signed" | "force" | "talk"; made: EndedTable; own: number }>;

/** The states that signed, or else the states that joined. */
function StatesMap({ step, made: { scenario, view }, own }: StatesProps): ReactNode {
  const { signed, deposited } = view.world.treaty;
  const months = step === "signed" ? signed : deposited;
  const filled = new Set(
    scenario.countries.flatMap(({ iso3 }, country) => ((months[country] ?? -1) >= 0 ? [iso3] : [])),
  );
  const label = t(step === "signed" ? "film:picture.mapSigned" : "film:picture.mapParties");
  return <EndMap label={label} filled={filled} own={scenario.countries[own]?.iso3 ?? ""} />;
}

/** The most flags of states that a seat brought in. */
const MOST = 24;

/** The ring of instruments, and the flags of the states that the player's seat brought in. */
function RacePicture({
  made: { scenario, view },
  own,
}: Readonly<{ made: EndedTable; own: number }>): ReactNode {
  const { treaty } = view.world;
  const brought = treaty.broughtIn.filter(({ by }) => own >= 0 && by === own);
  return (
    <figure className="race-picture">
      <EndRing parties={partiesIn(view.world)} needed={treaty.threshold} words={t("film:picture.parties")} />
      {brought.length > 0 && (
        <figcaption className="race-flags">
          {brought.slice(0, MOST).map(({ country }) => (
            <FlagIcon key={country} iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.8} />
          ))}
        </figcaption>
      )}
    </figure>
  );
}

function partiesIn(world: PublicWorld): number {
  return standingOf(world).instruments;
}

/** Both halves of the World result. */
function WorldBars({ made: { world } }: Readonly<{ made: EndedTable }>): ReactNode {
  if (world === null) return null;
  return (
    <div className="bars-picture">
      <MeterBar label={t("wall:end.cooperation")} value={world.cooperation} most={1000} tone="good" />
      <MeterBar label={t("wall:end.abuse")} value={world.abuse} most={1000} tone="bad" />
    </div>
  );
}

type RingsProps = Readonly<{ world: PublicWorld; other: Extract<FilmStep, { id: "without" }>["told"] }>;

/** The match beside the same match without the player, as two rings. */
function TwoRings({ world, other }: RingsProps): ReactNode {
  const { threshold } = world.treaty;
  return (
    <div className="rings-picture">
      <EndRing parties={partiesIn(world)} needed={threshold} words={t("film:picture.with")} />
      <EndRing parties={other.instruments} needed={threshold} words={t("film:picture.without")} />
    </div>
  );
}
