/** What is the Capital's alone, as its Delegate sees it: to be read. */
import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { AdoptionResult } from "../adoption/adoption-result.tsx";
import { usePlay, useTable } from "../hooks.ts";
import { HomeTable } from "../ratification/home-table.tsx";
import { OtherSealed } from "./other-sealed.tsx";

/** The signature and the conference. */
export function CapitalsBeat(): ReactNode {
  const { beat } = useTable().view.world;
  return (
    <div className="panel">
      {beat === "sign" && <AdoptionResult />}
      <HomeSeen />
    </div>
  );
}

/** The home table without its acts. */
export function HomeSeen(): ReactNode {
  const home = usePlay().home();
  return (
    <div className="stack">
      <p className="small soft">{t("room:half.capital.acts")}</p>
      <OtherSealed of="capital" />
      {home !== null && <HomeTable home={home} />}
    </div>
  );
}
