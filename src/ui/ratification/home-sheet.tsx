import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { usePlay } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { PassLine } from "../ratification/pass-line.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { HomeTableSeen } from "./home-table.tsx";

/** The home table in the briefing: who would decide today, what each adds, and what a vote needs. */
export function HomeSheet(): ReactNode {
  const home = usePlay().home();
  if (home === null) return null;
  return (
    <section className="sheet home-sheet" aria-labelledby="home-heading">
      <h2 id="home-heading">{t("briefing.home")}</h2>
      <HomeTableSeen home={home} />
      <Disclosure title={t("briefing.homeWhy", { count: home.line })} level={3}>
        <div className="stack tight">
          <PassLine home={home} />
          <p className="small soft">
            {t("briefing.homeNote")} <MarkBadge mark="modelled" />
          </p>
        </div>
      </Disclosure>
    </section>
  );
}

export function HomeCount({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  return (
    <>
      <HomeSupport home={home} />
      <PassLine home={home} />
    </>
  );
}

/** Support at home for the current text. */
export function HomeSupport({ home }: Readonly<{ home: HomeTable }>): ReactNode {
  const support = supportOf(home);
  return (
    <MeterBar
      label={t("home.support")}
      value={support}
      most={100}
      line={home.line}
      text={t("briefing.homeLine", { count: support, line: home.line })}
      tone={support >= home.line ? "good" : "plain"}
    />
  );
}
