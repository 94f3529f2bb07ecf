import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { textScore } from "../../client/selectors/negotiation/text-score.ts";
import { useGuide } from "../guide/use-guide.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { HomeCount } from "../ratification/home-sheet.tsx";
import { IndexBars } from "../table/index-bars.tsx";
import { useMine } from "../table/own-seat.ts";
import { VerdictTable } from "../table/verdict-table.tsx";

/** What the package would mean at home and for the people in the eight cases. */
export function WhatItMeans(): ReactNode {
  const { shows } = useGuide();
  return (
    <Disclosure title={t("adoption:package.means")} level={3}>
      {shows("home") && <AtHome />}
      <ForPeople />
    </Disclosure>
  );
}

/** What this text would mean at home, compared with having no treaty. */
function AtHome(): ReactNode {
  const { scenario } = useTable();
  const play = usePlay();
  const mine = useMine();
  const home = play.home();
  const { score } = textScore(mine, scenario, play.currentText());
  return (
    <div className="stack tight">
      {home !== null && (
        <>
          <HomeCount home={home} />
          <p className="small">{t("adoption:stand.homeNote")}</p>
        </>
      )}
      <p className="small">
        {t("adoption:stand.outside", {
          outside: Math.round(mine.outside / 10_000),
          score: Math.round(score / 10),
        })}
      </p>
    </div>
  );
}

/** What the text would mean for the people in the eight cases, and its six indices. */
function ForPeople(): ReactNode {
  return (
    <>
      <VerdictTable />
      <IndexBars />
    </>
  );
}
