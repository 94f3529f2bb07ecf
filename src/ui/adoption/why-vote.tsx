import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Why } from "../widgets/reason-list.tsx";

/**
 * Reasons, based on public facts, why a state voted as it did on the whole text. Empty for the player's own
 * delegation.
 */
export function WhyVote({ country }: Readonly<{ country: number }>): ReactNode {
  const play = usePlay();
  const { view, names } = useTable();
  if (country === view.mine?.country) return null;
  return (
    <Why
      about={t("adoption:result.why", { country: names.country(country) })}
      of="text"
      reasons={() => play.explainVote(country)}
    />
  );
}
