import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { limitSaid } from "../../client/sentences/limit-words.ts";
import { mayAsk } from "../../client/sessions/room/pair-role.ts";
import type { Command } from "../../engine/state/command.ts";
import { useRoom, useSession, useTable } from "../hooks/stores.ts";
import { useLimit, usePairRefusal } from "../hooks/use-pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { Lock } from "../table/shapes.tsx";

/** The Capital's limit on an article, if it has set one. */
export function HeldMark({ article }: Readonly<{ article: number }>): ReactNode {
  const limit = useLimit(article);
  const { names } = useTable();
  if (limit === "any") return null;
  return (
    <span className="tag held-tag">
      <Lock />
      {t("room:limit.mark", { limit: limitSaid(limit, article, names) })}
    </span>
  );
}

/** Why an act is unavailable, if the Capital or the partner in the pair is the reason. The Delegate can ask for a yes. */
export function KeptReason({ command }: Readonly<{ command: Command | null }>): ReactNode {
  const kept = usePairRefusal();
  const session = useSession();
  const isAsking = useRoom(({ room }) => mayAsk(room));
  const { clock } = useTable().view.world;
  const reason = command === null ? null : kept(command);
  if (reason === null || command === null) return null;
  return (
    <div className="row small held-reason">
      <Lock />
      {t(`room:kept.${reason}`)}
      {isAsking && reason === "capitalHolds" && (
        <Button size="small" onPress={() => void session?.order({ type: "ask", beat: clock, command })}>
          {t("room:ask.open")}
        </Button>
      )}
    </div>
  );
}
