import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { blockCostOnText, linesCrossed, outsideCost } from "../../client/selectors/match/conduct.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { packageExpected } from "../../client/sentences/votes-expected.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { Affected } from "../table/affected.tsx";
import { Expect } from "../table/expect.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { InCommittee } from "../table/in-committee.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { SealedSlip } from "../table/sealed-slip.tsx";
import { StandChoice, type StandItem } from "../table/stand-choice.tsx";
import { PackagePage } from "./package-page.tsx";
import { PackageSummary } from "./package-summary.tsx";
import { WhatItMeans } from "./what-it-means.tsx";

/** The beat "stand": each state joins the package or blocks it. Whom it touches and the choice come first. */
export function StandPanel(): ReactNode {
  const { view } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t("adoption:stand.heading")}</h2>
      </div>
      <Affected />
      <InCommittee of="stand" />
      <StandForm />
      <PackageSummary />
      <PackagePage isOpenFirst={false} />
      <WhatItMeans />
    </div>
  );
}

function StandForm(): ReactNode {
  const play = usePlay();
  const { view, scenario } = useTable();
  const sealed = sealedOf(view, "standOnPackage");
  const { majority } = scenario.procedure.ballots.wholeText;
  return (
    <section className="stand-card" aria-label={t("adoption:stand.yours")}>
      <StandChoice<"join" | "block">
        label={t("adoption:stand.yours")}
        selected={sealed?.stand ?? null}
        onSelect={(stand) => play.send({ type: "standOnPackage", stand })}
        items={useStands()}
      />
      <KeptReason command={{ type: "standOnPackage", stand: "join" }} />
      <KeptReason command={{ type: "standOnPackage", stand: "block" }} />
      <Expect
        command={{ type: "standOnPackage", stand: "join" }}
        about={t("adoption:stand.why")}
        sentence={packageExpected(majority)}
      />
      {sealed !== null && (
        <SealedSlip
          slot="standOnPackage"
          text={t("adoption:stand.sealed", { stand: t(`stand.${sealed.stand}`) })}
          act={t("act.standOnPackage")}
        />
      )}
    </section>
  );
}

/** The two choices, join or block, each with its cost. */
function useStands(): readonly StandItem<"join" | "block">[] {
  const { view, own } = useTable();
  // A state that has declared a red line can later refuse a text that crosses the line at no cost.
  const isFree = linesCrossed(own.world, own.country).length > 0;
  const trust = blockCostOnText(own.world, own.country, view.world.treaty.text);
  const kept = usePairRefusal();
  const mayBlock = optionOf(view, "standOnPackage")?.mayBlock === true;
  return [
    {
      id: "join",
      shape: "join",
      name: t("adoption:stand.join"),
      ...(isFree ? {} : { note: t("adoption:stand.word", { trust: outsideCost(own.world) }) }),
      isDisabled: kept({ type: "standOnPackage", stand: "join" }) === "capitalHolds",
    },
    {
      id: "block",
      shape: "block",
      name: t("adoption:stand.block"),
      note: mayBlock ? t("adoption:stand.blockNote", { trust }) : t("adoption:stand.blockNone"),
      isDisabled: !mayBlock || kept({ type: "standOnPackage", stand: "block" }) === "capitalHolds",
    },
  ];
}
