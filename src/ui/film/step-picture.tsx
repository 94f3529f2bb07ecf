import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { FilmStep, OwnEnd } from "../../client/selectors/debrief/film-steps.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { standingOf } from "../../client/selectors/debrief/without-you.ts";
import { sideOf } from "../../client/selectors/match/last-vote.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import type { PublicWorld } from "../../engine/state/world.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { BridgePicture, DealPicture } from "./deal-picture.tsx";
import { EndMap } from "./end-map.tsx";
import { EndRing } from "./end-ring.tsx";
import { Guesses } from "./forecast-chapter.tsx";
import { Hall, HallPicture } from "./hall-picture.tsx";
import { InesPicture } from "./ines-picture.tsx";
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
    case "bridge":
      return <BridgePicture step={step} scenario={scenario} />;
    case "block":
      return <StandsPicture block={step.block} own={country} scenario={scenario} />;
    case "vote":
      return <LastNight made={made} own={country} />;
    case "conference":
      return <ConferencePicture ballot={step.ballot} made={made} own={country} />;
    case "peopleDeal":
      return <DealPicture deal={step.deal} own={step.own} isOwn={false} scenario={scenario} />;
    case "guesses":
      return <Guesses guesses={guesses} />;
    case "signed":
    case "force":
      return <StatesMap isSigned={step.id === "signed"} made={made} own={country} />;
    case "race":
      return <RacePicture made={made} own={country} />;
    case "people":
      return <PeoplePicture made={made} />;
    case "ines":
      return <InesPicture step={step} />;
    case "talk":
      return <TalkPicture step={step} made={made} own={country} />;
    case "results":
      return <WorldBars made={made} />;
    case "without":
      return <TwoRings world={view.world} other={step.told} />;
  }
}

/** What the question to talk about asks about. */
function TalkPicture({
  step: { about, block },
  made,
  own,
}: Readonly<{ step: Extract<FilmStep, { id: "talk" }>; made: EndedTable; own: number }>): ReactNode {
  switch (about) {
    case "blocks":
      return block === null ? null : <StandsPicture block={block} own={own} scenario={made.scenario} />;
    case "vote":
      return <LastNight made={made} own={own} />;
    case "clauses":
    case "real":
      return <TextLadders made={made} isReal={about === "real"} />;
    case "people":
      return <PeoplePicture made={made} />;
    case "signed":
    case "joined":
      return <StatesMap isSigned={about === "signed"} made={made} own={own} />;
    case "ring":
      return <RacePicture made={made} own={own} />;
  }
}

type OfTable = Readonly<{ made: EndedTable; own: number }>;

/** The hall on the last night. */
function LastNight({ made: { scenario, view }, own }: OfTable): ReactNode {
  const { outcome } = view.world.treaty;
  if (outcome === null) return null;
  return <HallPicture states={scenario.countries.length} outcome={outcome} own={own} />;
}

/** The parties at the first conference, by how they voted on civil society's seat. */
function ConferencePicture({ ballot, made, own }: OfTable & Readonly<{ ballot: Ballot }>): ReactNode {
  const parties = made.view.world.treaty.deposited.flatMap((month, country) => (month >= 0 ? [country] : []));
  return (
    <Hall
      sides={parties.map((country) => sideOf(ballot, country))}
      own={parties.indexOf(own)}
      label={t("film:picture.hall", { ...ballot.tally })}
    />
  );
}

type StatesProps = OfTable & Readonly<{ isSigned: boolean }>;

/** The states that signed, or else the states that joined. */
function StatesMap({ isSigned, made: { scenario, view }, own }: StatesProps): ReactNode {
  const { signed, deposited } = view.world.treaty;
  const months = isSigned ? signed : deposited;
  const filled = new Set(
    scenario.countries.flatMap(({ iso3 }, country) => ((months[country] ?? -1) >= 0 ? [iso3] : [])),
  );
  const label = t(isSigned ? "film:picture.mapSigned" : "film:picture.mapParties");
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
