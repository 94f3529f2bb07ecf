import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { limitSaid } from "../../client/sentences/limit-words.ts";
import { limitOn } from "../../client/sessions/room/pair-role.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Badge } from "./badge.tsx";
import { LimitChoice, LimitLead } from "./limit-choice.tsx";

/**
 * How far the state may go on each article on the floor, one press away: to read for a Delegate, to set on a device that
 * has both parts. One person may have them alone, so it names neither. A Capital of its own sets the limits in its panel.
 */
export function LimitsDialog(): ReactNode {
  const room = useRoom((state) => state.room);
  const { view, names } = useTable();
  // It is about the articles of one beat, so it closes with the beat in which it was opened.
  const { clock } = view.world;
  const [openedAt, setOpenedAt] = useState(-1);
  if (room === null || !room.settings.pairs) return null;
  const isTalking = view.world.phase === "negotiation";
  if (!isTalking || room.part === "capital") return null;
  const { floor } = view.world.draft;
  const count = floor.filter((article) => limitOn(room, article) !== "any").length;
  const maySet = room.place?.role !== "delegate";
  return (
    <>
      <Button size="small" onPress={() => setOpenedAt(clock)}>
        {t(maySet ? "room:limit.openOwn" : "room:limit.open")}
        {count > 0 && <Badge count={count} words={t("room:limit.set", { count })} />}
      </Button>
      <Dialog
        title={t(maySet ? "room:limit.askOwn" : "room:limit.heading")}
        isOpen={openedAt === clock}
        onClose={() => setOpenedAt(-1)}
      >
        {maySet && <LimitLead />}
        {floor.map((article) => (
          <section key={article}>
            <h3>{names.article(article)}</h3>
            {maySet ? (
              <LimitChoice article={article} />
            ) : (
              <p>{limitSaid(limitOn(room, article), article, names)}</p>
            )}
          </section>
        ))}
      </Dialog>
    </>
  );
}
