import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { usePlay } from "../hooks/stores.ts";
import { OtherSealed } from "../table/other-sealed.tsx";
import { CardActs } from "./at-home.tsx";
import { HomeTable } from "./home-table.tsx";

/** The home table for the Delegate, who argues before its groups while the Capital does everything else. */
export function HomeSeen(): ReactNode {
  const home = usePlay().home();
  return (
    <div className="stack">
      <p className="small soft">{t("room:half.capital.acts")}</p>
      <OtherSealed of="capital" />
      <p className="small soft">{t("room:half.delegate.argues")}</p>
      {home !== null && <HomeTable home={home} actsOn={(seat) => <CardActs seat={seat} />} />}
    </div>
  );
}
