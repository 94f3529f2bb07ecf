import type { ReactNode } from "react";
import type { Results, WorldResult } from "../../client/game/play.ts";
import { signed, t } from "../../client/i18n/index.ts";
import { trustMoved } from "../../client/selectors/debrief/trust-moved.ts";
import { partsOfWorld, type WorldPart } from "../../client/selectors/debrief/world-parts.ts";
import { START_TRUST } from "../../client/selectors/ratification/capital.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { Points } from "./mandate-parts.tsx";

/** How the acts of this seat changed its trust. */
export function TrustParts({ results }: Readonly<{ results: Results }>): ReactNode {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const own = view.mine?.country ?? -1;
  const moved = trustMoved(journal, own, scenario.countries[own]?.iso3 ?? "");
  return (
    <div className="stack">
      <p>{t("debrief:results.trustStart", { start: START_TRUST, end: results.trust })}</p>
      <ul className="trust-deeds">
        {moved.map(({ cause, count, points }) => (
          <li key={cause} data-gain={points > 0}>
            <span className="trust-sign" aria-hidden="true">
              {points > 0 ? "▲" : "▼"}
            </span>
            <span>{t(`debrief:results.trustCause.${cause}`, { count })}</span>
            <span className="soft numbers">
              {t("debrief:results.trustPoints", { points: signed(points) })}
            </span>
          </li>
        ))}
      </ul>
      {moved.length === 0 && <p>{t("debrief:results.noDeed")}</p>}
    </div>
  );
}

/** Both components of the World result: how much help flows between states, and how much room there is for misuse. */
export function WorldParts({ results }: Readonly<{ results: WorldResult }>): ReactNode {
  const { own } = useTable();
  const { cooperation, abuse } = results;
  const parts = partsOfWorld(own.world);
  return (
    <div className="stack">
      <MeterBar label={t("debrief:results.cooperation")} value={cooperation} most={1000} tone="good" />
      <PartsOf parts={parts.cooperation} />
      <MeterBar label={t("debrief:results.abuse")} value={abuse} most={1000} tone="bad" />
      <PartsOf parts={parts.abuse} />
      <p className="soft">{t("debrief:results.worldRule")}</p>
    </div>
  );
}

function PartsOf({ parts }: Readonly<{ parts: readonly WorldPart[] }>): ReactNode {
  return (
    <ul className="parts">
      {parts.map(({ code, points }) => (
        <li key={code} className="part">
          <span>{t(`debrief:results.worldPart.${code}`)}</span>
          <Points points={points} />
        </li>
      ))}
    </ul>
  );
}
