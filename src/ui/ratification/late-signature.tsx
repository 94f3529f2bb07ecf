import type { ReactNode } from "react";
import { signed, t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { monthsToSign } from "../../client/selectors/ratification/capital.ts";
import { sumOf } from "../../client/selectors/ratification/futures.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ActButton } from "./act-button.tsx";
import { JoiningParts } from "./both-futures.tsx";
import { LinesCrossed, SaidOpenly, useSignPrice } from "./said-openly.tsx";

/** States that did not sign at the ceremony can still sign for a while. */
export function LateSignature(): ReactNode {
  const { view } = useTable();
  const price = useSignPrice();
  const joining = sumOf(usePlay().futures()?.join ?? []);
  if (optionOf(view, "sign") === null) return null;
  return (
    <section className="late" aria-labelledby="late-heading">
      <h3 id="late-heading">{t("ratification:sign.lateHeading")}</h3>
      <p className="small">{t("ratification:sign.lateText", { count: monthsToSign(view.world.month) })}</p>
      <p className="small">{t("ratification:sign.signText", { points: signed(joining) })}</p>
      <JoiningParts />
      <ActButton command={{ type: "sign", declaration: "none" }} label={t("ratification:sign.lateSeal")} />
      {price !== null && <p className="small">{price}</p>}
      <LinesCrossed />
      <Disclosure title={t("ratification:sign.consequences")} level={4}>
        <SaidOpenly />
      </Disclosure>
    </section>
  );
}
