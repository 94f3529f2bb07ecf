import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";

/** A delegation that voted with rights waits here for the chair's call, or waives its explanation. */
export function RightsPart(): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { rights } = useCommittee();
  if (!rights.includes(own)) return null;
  return (
    <section className="sheet stack" aria-labelledby="rights-heading">
      <h2 id="rights-heading" className="eyebrow">
        {t("delegate:rights.heading")}
      </h2>
      <p>{t("delegate:rights.yours")}</p>
      <Button onPress={() => void act({ type: "waiveRights", delegation: own })}>
        {t("delegate:rights.waive")}
      </Button>
    </section>
  );
}
