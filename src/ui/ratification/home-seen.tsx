import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { usePlay } from "../hooks/stores.ts";
import { OtherSealed } from "../table/other-sealed.tsx";
import { HomeTable } from "./home-table.tsx";

/** The home table without its acts, for the Delegate. */
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
