import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { useCounter } from "../table/use-counter.ts";
import { PackageParts } from "./package-parts.tsx";

type CounterFormProps = Readonly<{ offer: Offer; onBack: () => void }>;

/** Other terms for a person's offer. The form starts with the offer's own, so that one change is enough. */
export function CounterForm({ offer, onBack }: CounterFormProps): ReactNode {
  const play = usePlay();
  const { names } = useTable();
  const counter = useCounter(offer);
  if (counter === null) return null;
  const { terms, isSame, isUnchanged, crossesLine, command } = counter;
  const country = names.country(offer.from);
  return (
    <section className="stack package-form" aria-labelledby="counter-heading">
      <h4 id="counter-heading">{t("negotiation:counter.heading", { country })}</h4>
      <PackageParts terms={terms} draft={null} />
      {isSame && <p className="small warning">{t("negotiation:package.same")}</p>}
      {crossesLine && <p className="small warning">{t("negotiation:package.crosses")}</p>}
      <KeptReason command={command} />
      <div className="row">
        <Button
          look="primary"
          isDisabled={isUnchanged || !play.isAllowed(command)}
          onPress={() => play.send(command)}
        >
          {t("negotiation:counter.send")}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t("negotiation:counter.back")}
        </Button>
      </div>
      <p className="small soft">{t("negotiation:counter.note")}</p>
    </section>
  );
}
