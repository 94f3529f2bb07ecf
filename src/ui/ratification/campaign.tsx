import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { unGroupName } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { UN_GROUPS } from "../../client/selectors/ratification/choices.ts";
import type { UnGroup } from "../../engine/state/scenario.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { TakeBack } from "../table/sealed-slip.tsx";
import { ExpectedDeposit } from "./assist.tsx";

/** A campaign in a region: for one season, each of its states is slightly more likely to deposit. */
export function CampaignBox(): ReactNode {
  const { view } = useTable();
  const option = optionOf(view, "campaign");
  return (
    <section className="abroad-box" aria-labelledby="campaign-heading">
      <h3 id="campaign-heading">{t("ratification:abroad.campaign")}</h3>
      <p className="small soft">{t("ratification:abroad.campaignAbout")}</p>
      {option === null ? <p className="small">{t("ratification:abroad.campaignNone")}</p> : <CampaignForm />}
    </section>
  );
}

function CampaignForm(): ReactNode {
  const { view, scenario } = useTable();
  const sealed = sealedOf(view, "campaign")?.unGroup ?? null;
  const play = usePlay();
  const open = (id: UnGroup): number =>
    scenario.countries.filter((c, i) => c.unGroup === id && (view.world.treaty.deposited[i] ?? -1) < 0)
      .length;
  return (
    <div className="abroad-form">
      <Choices
        label={t("ratification:abroad.campaignIn")}
        look="cards"
        selected={sealed}
        onSelect={(unGroup) => play.send({ type: "campaign", unGroup })}
        choices={UN_GROUPS.map((id) => ({
          id,
          name: unGroupName(id),
          text: t("ratification:abroad.campaignOpen", { count: open(id) }),
        }))}
      />
      {sealed !== null && (
        <div className="abroad-act">
          <ExpectedDeposit command={{ type: "campaign", unGroup: sealed }} about={unGroupName(sealed)} />
          <TakeBack slot="campaign" act={unGroupName(sealed)} />
        </div>
      )}
    </div>
  );
}
