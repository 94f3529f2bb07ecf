import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { ActFoot } from "../table/act-foot.tsx";
import { Expect } from "../table/expect.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import type { PackageDraft } from "../table/use-package.ts";
import { useRefusalPrice } from "../table/use-refusal-price.ts";
import { PackageParts } from "./package-parts.tsx";

type DraftProps = Readonly<{ draft: PackageDraft }>;

/**
 * The form for a package ("You join mine, I join yours"). Both texts and the partner are chosen one at a time on
 * two cards that face each other, and the form shows the expected answer.
 */
export function PackageForm({ draft }: DraftProps): ReactNode {
  const { isSame, crossesLine, isPerson, command } = draft;
  const trust = useRefusalPrice(draft.to);
  return (
    <div className="stack package-form">
      <PackageParts terms={draft} draft={draft} />
      {isSame && <p className="small warning">{t("negotiation:package.same")}</p>}
      {crossesLine && <p className="small warning">{t("negotiation:package.crosses")}</p>}
      <KeptReason command={command} />
      <ActFoot command={isSame ? null : command} label={t("negotiation:package.send")}>
        {command !== null && !isSame && !isPerson && (
          <Expect
            command={command}
            about={t("act.offerPackage")}
            sentence={(range) => t("negotiation:package.expect", range)}
          />
        )}
        {command !== null && !isPerson && (
          <p className="small soft">{t("negotiation:package.risk", { trust })}</p>
        )}
      </ActFoot>
    </div>
  );
}
