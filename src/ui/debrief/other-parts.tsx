import type { ReactNode } from "react";
import type { Results } from "../../client/connection.ts";
import { promisesOf } from "../../client/reckoning.ts";
import { number, t } from "../../client/wording/index.ts";
import { useGame, useTable } from "../hooks.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";

/** Trust everyone starts with (engine/world.ts). */
const START_TRUST = 600;

/** What moved trust: promises kept and broken in the open. */
export function TrustParts({ results }: Readonly<{ results: Results }>): ReactNode {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const own = view.mine?.country ?? -1;
  const { ownKept, ownBroken } = promisesOf(
    journal.map(({ event }) => event),
    own,
  );
  return (
    <ul className="points">
      <li>{t("debrief:results.trustStart", { start: number(START_TRUST) })}</li>
      <li>{t("debrief:results.trustKept", { count: ownKept.length })}</li>
      <li>{t("debrief:results.trustBroken", { count: ownBroken.length })}</li>
      <li>{t("debrief:results.trustEnd", { end: number(results.trust) })}</li>
    </ul>
  );
}

/** Both halves of World are shown: help that flows, and the room for misuse. */
export function WorldParts({ results }: Readonly<{ results: Results }>): ReactNode {
  const { cooperation, abuse } = results;
  return (
    <div className="stack">
      <MeterBar label={t("debrief:results.cooperation")} value={cooperation} most={1000} tone="good" />
      <MeterBar label={t("debrief:results.abuse")} value={abuse} most={1000} tone="bad" />
      <p className="soft">{t("debrief:results.worldRule")}</p>
    </div>
  );
}
