import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import { cableOf, type Cable as Sent } from "../../client/selectors/ratification/cable.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";

/** The cable of this beat: something from home that only the Capital's page shows, so that the two have to talk. */
export function Cable(): ReactNode {
  const { own } = useTable();
  const cable = cableOf(own);
  if (cable === null) return null;
  return (
    <aside className="cable" aria-label={t("room:cable.heading")}>
      {cable.type === "group" && <Portrait kind="card" id={cable.card} />}
      <p>
        <strong>{t("room:cable.heading")}</strong> <Words cable={cable} />
      </p>
    </aside>
  );
}

function Words({ cable }: Readonly<{ cable: Sent }>): string {
  const { names } = useTable();
  const line = usePlay().home()?.line ?? 0;
  const { article } = cable;
  if (cable.type === "group") {
    const { wants, weight } = cable;
    const values = { group: cardName(cable.card), text: names.alternative(article, wants), count: weight };
    return t("room:cable.group", values);
  }
  const text = names.alternative(article, cable.alternative);
  return t("room:cable.support", { text, support: cable.support, line });
}
