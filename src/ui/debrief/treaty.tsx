import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { t } from "../../client/wording/index.ts";
import { useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { TreatySheet } from "./treaty-sheet.tsx";

/** The treaty on one sheet: to read here, and to print, marked as an exercise. */
export function Treaty(): ReactNode {
  const { outcome } = useTable().view.world.treaty;
  const isAdopted = outcome !== null && outcome.how !== "failed";
  const [isPrinting, setPrinting] = useState(false);
  usePrint(isPrinting, () => setPrinting(false));
  return (
    <section className="debrief-part" aria-labelledby="treaty-heading" id="treaty">
      <div className="row-between">
        <h2 id="treaty-heading">{t("debrief:sections.treaty")}</h2>
        <Button onPress={() => setPrinting(true)}>{t("debrief:treaty.print")}</Button>
      </div>
      <p className="soft">{t(isAdopted ? "debrief:treaty.lead" : "debrief:treaty.leadDraft")}</p>
      <Disclosure title={t("debrief:treaty.show")}>
        <TreatySheet />
      </Disclosure>
      {isPrinting &&
        createPortal(
          <div className="print-sheet">
            <TreatySheet />
          </div>,
          document.body,
        )}
    </section>
  );
}

/** Prints once the sheet stands alone on the page, and clears it away after. */
function usePrint(isPrinting: boolean, onDone: () => void): void {
  useEffect(() => {
    if (!isPrinting) return;
    window.addEventListener("afterprint", onDone, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", onDone);
  });
}
