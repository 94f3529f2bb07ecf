import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useGame, useShelf } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useExport } from "../shell/use-export.ts";

/** What must be known about this match before reading on: not saved, only watched, or of another version; a refusal. */
export function Notices(): ReactNode {
  const isWatching = useGame((game) => game.watching);
  const isFrozen = useGame((game) => game.frozen);
  const refused = useGame((game) => game.refused);
  return (
    <>
      <SavingNotice />
      {isFrozen && <FrozenNotice />}
      {isWatching && !isFrozen && <p className="notice">{t("match.watching")}</p>}
      {refused !== null && (
        <p className="notice refused">{t("match.refused", { reason: t(`rejection.${refused}`) })}</p>
      )}
    </>
  );
}

/** Stays for as long as saving fails; that it works again is said until the beat closes. */
function SavingNotice(): ReactNode {
  const saving = useGame((game) => game.saving);
  const exportMatch = useExport();
  if (saving === "kept" || exportMatch === null) return null;
  if (saving === "again") return <p className="notice">{t("match.saving.again")}</p>;
  return (
    <div className="notice unsaved">
      <p>{t("match.saving.failing")}</p>
      <Button size="small" onPress={exportMatch}>
        {t("app.export")}
      </Button>
    </div>
  );
}

/** Going on from an old match is a new match under today's rules, and says so. */
function FrozenNotice(): ReactNode {
  const shelf = useShelf();
  const kept = shelf.record()?.entries.length ?? 0;
  return (
    <div className="notice">
      <p>{t("match.frozen")}</p>
      <Button size="small" onPress={() => void shelf.fork(kept)}>
        {t("match.frozenFork")}
      </Button>
    </div>
  );
}
