import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { originOf } from "../../client/selectors/ratification/profile.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";
import { OriginMark } from "../widgets/origin-mark.tsx";

/** The support that a vote at home needs, and the constitutional rule behind it. */
export function PassLine({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  const { scenario } = useTable();
  const iso3 = scenario.countries[home.country]?.iso3 ?? "";
  return (
    <p className="small soft">
      {lineWhy(home.line)} <OriginMark of={originOf(iso3, "hurdle")} />
    </p>
  );
}

function lineWhy(line: number): string {
  if (line <= 50) return t("ratification:home.lineWhy.50");
  return t(line <= 60 ? "ratification:home.lineWhy.60" : "ratification:home.lineWhy.67");
}
