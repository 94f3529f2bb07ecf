import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useGame, useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useExport } from "../shell/use-export.ts";

/**
 * Notices about this match: that it is not saved, that it can only be watched, or that it comes from another version.
 * Also shows refusals.
 */
export function Notices(): ReactNode {
  const isWatching = useGame((game) => game.watching && !game.isLook);
  const isLook = useGame((game) => game.isLook);
  const isFrozen = useGame((game) => game.frozen);
  const refused = useGame((game) => game.refused);
  return (
    <>
      <SavingNotice />
      {isFrozen && <FrozenNotice />}
      {isWatching && !isFrozen && <p className="notice">{t("match.watching")}</p>}
      {isLook && <p className="notice">{t("match.looking")}</p>}
      {refused !== null && (
        <p className="notice refused">{t("match.refused", { reason: t(`rejection.${refused}`) })}</p>
      )}
    </>
  );
}

/** Visible while saving fails. Once saving works again, the notice says so until the beat closes. */
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

/** Continuing an old match starts a new one under the present rules, and the notice says so. */
function FrozenNotice(): ReactNode {
  const shelf = useMatchFiles();
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
