import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { unGroupName } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { CREDIT, courtingIn, openIn, outlookFor } from "../../client/selectors/ratification/outreach.ts";
import type { UnGroup } from "../../engine/state/scenario.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { TakeBack } from "../table/sealed-slip.tsx";

/** A campaign in a region, with the states that it is expected to bring in there and whoever else courts it. */
export function CampaignBox(): ReactNode {
  const { view } = useTable();
  const option = optionOf(view, "campaign");
  return (
    <section className="abroad-box" aria-labelledby="campaign-heading">
      <h3 id="campaign-heading">{t("ratification:abroad.campaign")}</h3>
      <p className="small soft">{t("ratification:abroad.campaignAbout", { count: CREDIT.campaign })}</p>
      {option === null ? (
        <p className="small">{t("ratification:abroad.campaignNone")}</p>
      ) : (
        <CampaignForm groups={option.groups} />
      )}
    </section>
  );
}

function CampaignForm({ groups }: Readonly<{ groups: readonly UnGroup[] }>): ReactNode {
  const { view } = useTable();
  const sealed = sealedOf(view, "campaign")?.unGroup ?? null;
  const play = usePlay();
  const textOf = useRegionText();
  return (
    <div className="abroad-form">
      <Choices
        label={t("ratification:abroad.campaignIn")}
        look="cards"
        selected={sealed}
        onSelect={(unGroup) => play.send({ type: "campaign", unGroup })}
        choices={groups.map((id) => ({ id, name: unGroupName(id), text: textOf(id) }))}
      />
      {sealed !== null && (
        <div className="abroad-act">
          <TakeBack slot="campaign" act={unGroupName(sealed)} />
        </div>
      )}
    </div>
  );
}

/** What a campaign in a region promises. @example "4.2 of 31 join, 2.1 to your credit. Germany courts this region too." */
function useRegionText(): (unGroup: UnGroup) => string {
  const { own, view, names } = useTable();
  return (unGroup) => {
    const { states, credit } = outlookFor(own, { type: "campaign", unGroup });
    const parts = [
      t("ratification:abroad.campaignExpected", {
        states: toTenth(states),
        count: openIn(own.world, unGroup),
      }),
      t("ratification:abroad.campaignCredit", { chance: Math.round(credit / 10) }),
    ];
    const rivals = courtingIn(own.world, unGroup, view.mine?.country ?? -1);
    const said =
      rivals.length === 0
        ? []
        : [t("ratification:abroad.courted", { countries: names.countries(rivals), count: rivals.length })];
    return [...parts, ...said].join(" ");
  };
}

/** A number of states in thousandths, to one decimal. */
function toTenth(states: number): number {
  return Math.round(states / 100) / 10;
}
