import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  DECLARATION_TRUST,
  linesCrossed,
  outsideCost,
  SIGNED_TRUST,
  saidYes,
} from "../../client/selectors/match/conduct.ts";
import { signingFactor } from "../../client/selectors/ratification/capital.ts";
import { useTable } from "../hooks/stores.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { toTenths } from "./chance.ts";

type Row = Readonly<{ id: string; what: string; now: string; later: string; stay: string }>;

/** The consequences of signing now, later or not at all, with odds estimated from real treaties. */
export function SignTable(): ReactNode {
  const { view, own } = useTable();
  const isBound = saidYes(own.world, own.country) && linesCrossed(own.world, own.country).length === 0;
  const isDeclaring = (sealedOf(view, "sign")?.declaration ?? "none") !== "none";
  return (
    <section className="stack" aria-labelledby="sign-follows">
      <h3 id="sign-follows">{t("ratification:sign.consequences")}</h3>
      <DataTable
        caption={t("ratification:sign.consequences")}
        isCaptionHidden
        rows={rowsOf(isDeclaring, isBound ? outsideCost(own.world) : 0)}
        keyOf={({ id }) => id}
        columns={[
          { id: "what", head: t("ratification:sign.what"), isRowHead: true, cell: ({ what }) => what },
          { id: "now", head: t("ratification:sign.ifSign"), cell: ({ now }) => now },
          { id: "later", head: t("ratification:sign.ifLater"), cell: ({ later }) => later },
          { id: "stay", head: t("ratification:sign.ifStay"), cell: ({ stay }) => stay },
        ]}
      />
      <p className="small">
        <MarkBadge mark="measured" /> {t("ratification:sign.oddsNote", { count: toTenths(signingFactor(0)) })}
      </p>
    </section>
  );
}

/** @param word the trust that staying out costs, or 0 */
function rowsOf(isDeclaring: boolean, word: number): readonly Row[] {
  const times = (month: number): string =>
    t("ratification:sign.oddsTimes", { count: toTenths(signingFactor(month)) });
  const signed = { trust: SIGNED_TRUST, declared: DECLARATION_TRUST };
  return [
    {
      id: "odds",
      what: t("ratification:sign.oddsRow"),
      now: times(0),
      later: times(1),
      stay: t("ratification:sign.oddsSame"),
    },
    {
      id: "campaign",
      what: t("ratification:sign.campaignRow"),
      now: t("ratification:sign.may"),
      later: t("ratification:sign.may"),
      stay: t("ratification:sign.mayNot"),
    },
    {
      id: "trust",
      what: t("ratification:sign.trustRow"),
      now: t(isDeclaring ? "ratification:sign.trustDeclared" : "ratification:sign.trustSigned", signed),
      later: t("ratification:sign.trustSigned", signed),
      stay: word > 0 ? t("ratification:sign.trustWord", { trust: word }) : t("ratification:sign.trustSame"),
    },
    {
      id: "club",
      what: t("ratification:sign.clubRow"),
      now: t("ratification:sign.clubIn"),
      later: t("ratification:sign.clubIn"),
      stay: t("ratification:sign.clubOut"),
    },
  ];
}
