import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { lastRefusals } from "../../client/selectors/negotiation/refusal-price.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { useRefusalPrice } from "../table/use-refusal-price.ts";

/** Tells the player what the refusals of its offers in the last deal beat cost, and what the next one would cost. */
export function OwnRefusals(): ReactNode {
  const { own } = useTable();
  const journal = useGame((game) => game.journal);
  const next = useRefusalPrice();
  const { count, trust } = lastRefusals(journal, own.country);
  if (count === 0) return null;
  return <p className="small warning">{t("negotiation:offer.refusals", { count, trust, next })}</p>;
}
