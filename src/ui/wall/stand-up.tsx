import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useRoom } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import type { Shown } from "../hooks/use-shown.ts";
import "./sought.css";

/** The minute in which the class stands up and talks before it deals, with the clock that the devices have. */
export function StandUp({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const line = useRoom((state) => state.board?.find(({ table }) => table === shown.table));
  const skew = useRoom((room) => room.skew);
  const left = useLeft(line?.talk ?? null, skew);
  const isNow = line?.clock === shown.view.world.clock;
  if (!isNow || left === null || left === 0) return null;
  return (
    <section className="wall-part wall-stand-up" aria-labelledby="wall-stand-up">
      <h3 id="wall-stand-up">{t("wall:standUp")}</h3>
      <span className="wall-clock numbers" role="timer">
        {clockText(left)}
      </span>
    </section>
  );
}
