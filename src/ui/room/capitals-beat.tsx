import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { AdoptionResult } from "../adoption/adoption-result.tsx";
import { usePlay, useTable } from "../hooks/stores.ts";
import { DeclarationDraft } from "../ratification/declaration-draft.tsx";
import { HomeFaces } from "../ratification/home-faces.tsx";
import { OtherSealed } from "../table/other-sealed.tsx";

/** What the Delegate does while the Capital signs: it drafts the declaration, and sees the five at home. */
export function CapitalsBeat(): ReactNode {
  const { beat } = useTable().view.world;
  const home = usePlay().home();
  return (
    <div className="panel">
      {beat === "sign" && <DeclarationDraft />}
      {beat === "sign" && <AdoptionResult />}
      <p className="small soft">{t("room:half.capital.acts")}</p>
      <OtherSealed of="capital" />
      {home !== null && <HomeFaces home={home} />}
    </div>
  );
}
