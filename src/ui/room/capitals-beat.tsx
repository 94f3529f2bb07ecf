import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { AdoptionResult } from "../adoption/adoption-result.tsx";
import { usePlay, useTable } from "../hooks/stores.ts";
import { HomeFaces } from "../ratification/home-faces.tsx";
import { OtherSealed } from "../table/other-sealed.tsx";

/** What the Delegate sees while the Capital signs or answers the conference: its acts so far, and the five at home. */
export function CapitalsBeat(): ReactNode {
  const { beat } = useTable().view.world;
  const home = usePlay().home();
  return (
    <div className="panel">
      {beat === "sign" && <AdoptionResult />}
      <p className="small soft">{t("room:half.capital.acts")}</p>
      <OtherSealed of="capital" />
      {home !== null && <HomeFaces home={home} />}
    </div>
  );
}
