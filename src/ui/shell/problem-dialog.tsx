import type { ReactNode } from "react";
import type { ProblemCode } from "../../client/game/problem.ts";
import { t, type UiKey } from "../../client/i18n/index.ts";
import { useGame, useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { download } from "./download.ts";
import { renewPage } from "./lazy.tsx";

const HEADINGS: Readonly<Partial<Record<ProblemCode, UiKey>>> = {
  openElsewhere: "problem.headingCopy",
  scriptMissing: "problem.headingMissing",
  unexpected: "problem.headingUnexpected",
};

/** One clear sentence about the problem. Damaged data can be downloaded. */
export function ProblemDialog(): ReactNode {
  const found = useGame((game) => game.problem);
  const shelf = useMatchFiles();
  if (found === null) return null;
  const { code, raw, results } = found;
  const hasRaw = raw !== null && raw !== "";
  return (
    <Dialog
      title={t(HEADINGS[code] ?? "problem.heading")}
      isOpen
      isAlert
      onClose={shelf.dismissProblem}
      feet={
        <>
          {hasRaw && (
            <Button onPress={() => download(t("problem.fileName"), raw)}>{t("problem.download")}</Button>
          )}
          {code === "scriptMissing" && (
            <Button onPress={() => void renewPage().catch(() => undefined)}>{t("app.tryAgain")}</Button>
          )}
          <Button look="primary" autoFocus onPress={shelf.dismissProblem}>
            {t("common.close")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t(`problem.${code}`)}</p>
        {results !== undefined && (
          <p>{t(`problem.olderResult.${results.how}`, { count: results.parties })}</p>
        )}
        {hasRaw && <p className="soft">{t("problem.kept")}</p>}
      </div>
    </Dialog>
  );
}
