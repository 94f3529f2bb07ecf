import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { PledgeList } from "../ratification/pledge-list.tsx";
import { OtherSealed } from "../table/other-sealed.tsx";

/** The Delegate's acts between capitals, read-only for the Capital. */
export function AbroadSeen(): ReactNode {
  return (
    <div className="stack">
      <p className="small soft">{t("room:half.delegate.acts")}</p>
      <OtherSealed of="delegate" />
      <PledgeList />
    </div>
  );
}
