import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { COSTS } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { NoCredit } from "../table/no-credit.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { SealedSlip } from "../table/sealed-slip.tsx";
import { AmendForm } from "./amend-form.tsx";
import { AmendmentRules } from "./amendment-rules.tsx";
import { PackagePage } from "./package-page.tsx";
import { PackageSummary } from "./package-summary.tsx";

/** The beat "amend": shows the package on one page and asks whether the player wants to amend it. */
export function AmendPanel(): ReactNode {
  const { view } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2 id="amend-heading">{t("adoption:amend.heading")}</h2>
      </div>
      <PackageSummary hasSheets={false} />
      <Amending />
      <PackagePage isOpenFirst={false} />
    </div>
  );
}

function Amending(): ReactNode {
  const { view, scenario, names } = useTable();
  const sealed = sealedOf(view, "proposeAmendment");
  const option = optionOf(view, "proposeAmendment");
  return (
    <section className="stack" aria-labelledby="amend-heading">
      {sealed !== null && (
        <SealedSlip
          slot="proposeAmendment"
          text={t("adoption:amend.sealedFor", {
            text: names.alternative(sealed.article, sealed.alternative),
            article: names.article(sealed.article),
          })}
          act={t("act.proposeAmendment")}
        />
      )}
      {sealed === null && option !== null && <AmendForm terms={option.terms} />}
      {option === null && <NoCredit cost={COSTS.proposeAmendment} label={t("adoption:amend.seal")} />}
      <Disclosure title={t("adoption:amend.rules")} level={3}>
        <p className="small soft">
          {t("adoption:amend.lead")} <AmendmentRules procedure={scenario.procedure} />
        </p>
      </Disclosure>
    </section>
  );
}
