import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { useConnection, useGame } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";

/** What must be known about this match before reading on: only watched, or of another version; a refusal. */
export function Notices(): ReactNode {
  const isWatching = useGame((game) => game.watching);
  const isFrozen = useGame((game) => game.frozen);
  const refused = useGame((game) => game.refused);
  return (
    <>
      {isFrozen && <FrozenNotice />}
      {isWatching && !isFrozen && <p className="notice">{t("match.watching")}</p>}
      {refused !== null && (
        <p className="notice refused">{t("match.refused", { reason: t(`rejection.${refused}`) })}</p>
      )}
    </>
  );
}

/** Going on from an old match is a new match under today's rules, and says so. */
function FrozenNotice(): ReactNode {
  const connection = useConnection();
  const kept = connection.record()?.entries.length ?? 0;
  return (
    <div className="notice">
      <p>{t("match.frozen")}</p>
      <Button size="small" onPress={() => void connection.fork(kept)}>
        {t("match.frozenFork")}
      </Button>
    </div>
  );
}
