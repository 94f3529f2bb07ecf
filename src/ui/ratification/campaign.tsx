import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { unGroupName } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { bestFirst, type Promised } from "../../client/selectors/ratification/best-pushes.ts";
import {
  CREDIT,
  courtingIn,
  likeliestIn,
  peopleOutside,
} from "../../client/selectors/ratification/outreach.ts";
import { promiseText } from "../../client/sentences/push-words.ts";
import type { Campaign } from "../../engine/state/command.ts";
import type { UnGroup } from "../../engine/state/scenario.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { FlaggedName } from "../table/flagged-name.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { TakeBack } from "../table/sealed-slip.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { MoreButton } from "./more-button.tsx";

/** A campaign in a region, with the states that it is expected to bring in there and whoever else courts it. */
export function CampaignBox(): ReactNode {
  const { view } = useTable();
  const option = optionOf(view, "campaign");
  return (
    <section className="abroad-box" aria-label={t("ratification:abroad.campaign")}>
      <PeopleToAsk />
      {option === null ? (
        <p className="small">{t("ratification:abroad.campaignNone")}</p>
      ) : (
        <CampaignForm groups={option.groups} />
      )}
      <p className="small soft">{t("ratification:abroad.campaignAbout", { count: CREDIT.campaign })}</p>
    </section>
  );
}

/** Other people come first: a campaign does not move them, a talk may. */
function PeopleToAsk(): ReactNode {
  const people = peopleOutside(useTable().own);
  if (people.length === 0) return null;
  return (
    <p className="people-to-ask small">
      {people.map((country) => (
        <FlaggedName key={country} country={country} />
      ))}
      <span>{t("ratification:abroad.askPeople", { count: people.length })}</span>
    </p>
  );
}

/** Number of regions shown at first. */
const FEW = 2;

/** The regions that promise most come first; the others are one press away. */
function CampaignForm({ groups }: Readonly<{ groups: readonly UnGroup[] }>): ReactNode {
  const { view, own } = useTable();
  const sealed = sealedOf(view, "campaign")?.unGroup ?? null;
  const play = usePlay();
  const textOf = useRegionText();
  const regions = bestFirst(
    own,
    groups.map((unGroup) => ({ type: "campaign" as const, unGroup })),
  );
  const [isAll, showAll] = useState(false);
  const isShown = ({ command }: Promised<Campaign>, at: number): boolean =>
    isAll || at < FEW || command.unGroup === sealed;
  return (
    <div className="abroad-form">
      <Choices
        label={t("ratification:abroad.campaignIn")}
        isLabelHidden
        selected={sealed}
        onSelect={(unGroup) => play.send({ type: "campaign", unGroup })}
        choices={regions.filter(isShown).map((region) => ({
          id: region.command.unGroup,
          name: unGroupName(region.command.unGroup),
          text: textOf(region),
        }))}
      />
      {!isAll && regions.length > FEW && <MoreButton onPress={() => showAll(true)} />}
      {sealed !== null && (
        <div className="abroad-act">
          <TakeBack slot="campaign" act={unGroupName(sealed)} />
        </div>
      )}
    </div>
  );
}

/** Flags shown beside a region. */
const FLAGS = 6;

/** What a campaign promises, the flags of the states that it may win, and below them which other states court the region. */
function useRegionText(): (region: Promised<Campaign>) => ReactNode {
  const { own, view, names } = useTable();
  return (region) => {
    const { unGroup } = region.command;
    const rivals = courtingIn(own.world, unGroup, view.mine?.country ?? -1);
    return (
      <>
        {promiseText(region)}
        <Likely countries={likeliestIn(own.world, unGroup, FLAGS)} />
        {rivals.length > 0 && (
          <span className="block">
            {t("ratification:abroad.courted", { countries: names.countries(rivals), count: rivals.length })}
          </span>
        )}
      </>
    );
  };
}

function Likely({ countries }: Readonly<{ countries: readonly number[] }>): ReactNode {
  const { scenario } = useTable();
  return (
    <span className="likely">
      {countries.map((country) => (
        <FlagIcon key={country} iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.6} isAlone />
      ))}
    </span>
  );
}
