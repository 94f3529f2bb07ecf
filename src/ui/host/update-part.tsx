import type { ReactNode } from "react";
import { orderOfHost } from "../../client/host/host-store.ts";
import { t } from "../../client/i18n/index.ts";
import type { HostReport } from "../../room/host-report.ts";
import { Button } from "../primitives/button.tsx";

/** Warns teachers and chairs of an update, and says when it can start. */
export function UpdatePart({ report }: Readonly<{ report: HostReport }>): ReactNode {
  const { endingBy } = report;
  return (
    <section className="sheet stack" aria-labelledby="host-update">
      <h2 id="host-update">{t("host:update.heading")}</h2>
      {endingBy === null && <p>{t("host:update.lead")}</p>}
      <div role="status" className="stack">
        {endingBy !== null && <Ending report={report} />}
      </div>
      {endingBy !== "signal" && (
        <Button
          onPress={() => void orderOfHost({ type: endingBy === null ? "prepareUpdate" : "cancelUpdate" })}
        >
          {t(endingBy === null ? "host:update.prepare" : "host:update.cancel")}
        </Button>
      )}
    </section>
  );
}

function Ending({ report: { endingBy, lessons, meetings } }: Readonly<{ report: HostReport }>): ReactNode {
  return (
    <>
      <p>{t(endingBy === "signal" ? "host:update.signal" : "host:update.prepared")}</p>
      {lessons > 0 && <p>{t("host:update.lessons", { count: lessons })}</p>}
      {meetings > 0 && <p>{t("host:update.meetings", { count: meetings })}</p>}
      {lessons + meetings === 0 && <p>{t("host:update.ready")}</p>}
    </>
  );
}
