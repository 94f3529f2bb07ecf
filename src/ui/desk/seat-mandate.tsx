import { type ReactNode, useState } from "react";
import { seatMandate } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import { seatMandateLines } from "../../client/sentences/seat-mandate.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { useSession } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useRoomScenario } from "./use-desk.ts";

type SeatMandateProps = Readonly<{ table: number; seat: Seat }>;

/**
 * The mandate of a seat. It is a secret of the match, so the host sends it only when the teacher presses, and the page
 * drops it when the dialog closes.
 */
export function SeatMandate({ table, seat }: SeatMandateProps): ReactNode {
  const session = useSession();
  const scenario = useRoomScenario();
  const [lines, setLines] = useState<readonly string[]>([]);
  if (session === null) return null;
  const isShown = lines.length > 0;
  const show = async (): Promise<void> => {
    const mandate = await seatMandate(session.code, session.key, { table, seat });
    setLines(mandate === null ? [t("desk:mandate.failed")] : seatMandateLines(mandate, scenario));
  };
  return (
    <section className="seat-part" aria-label={t("desk:mandate.heading")}>
      <div className="row">
        <Button size="small" onPress={() => (isShown ? setLines([]) : void show())}>
          {t(isShown ? "desk:mandate.hide" : "desk:mandate.show")}
        </Button>
        <span className="small soft">{t("desk:mandate.note")}</span>
      </div>
      <div role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
