import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Objectives, RedLines } from "../briefing/mandate-sheet.tsx";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { useHalf } from "../hooks/use-pair-role.ts";
import { HomeTableSection } from "../ratification/home-table.tsx";

/**
 * The home table, the mandate and the red lines, available from the first round on. A first match shows the home table
 * once it has been introduced.
 */
export function HomePanel(): ReactNode {
  const { view } = useTable();
  const { shows } = useGuide();
  const isMet = shows("home");
  // The people at home speak to the Capital, which can tell its Delegate.
  const isCapitals = useHalf() === "delegate" && view.world.phase === "negotiation";
  if (view.mine === null) return <p className="soft">{t("match.watching")}</p>;
  return (
    <div className="stack">
      <h2>{t(isMet ? "home.heading" : "home.headingMandate")}</h2>
      {isMet && !isCapitals && <HomeTableSection />}
      {isMet && isCapitals && <p className="soft">{t("room:capital.hears")}</p>}
      <h3 className={isMet ? undefined : "visually-hidden"}>{t("briefing.mandate")}</h3>
      <Objectives objectives={view.mine.objectives} />
      <h3>{t("briefing.redLines")}</h3>
      <RedLines mine={view.mine} />
    </div>
  );
}
