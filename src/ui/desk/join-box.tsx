import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { JoinAddresses } from "../widgets/join-addresses.tsx";
import { useDesk } from "./use-desk.ts";

/** How devices join. The QR code is large before the start, and collapsed afterwards for latecomers. */
export function JoinBox(): ReactNode {
  const { code, tables } = useDesk();
  const hasBegun = tables.some(({ beat }) => beat !== null);
  return (
    <section className="sheet join-box" aria-labelledby="join-box">
      <h2 id="join-box">{t("desk:join.heading")}</h2>
      <p className="join-box-code">{code}</p>
      {hasBegun ? (
        <Disclosure title={t("desk:join.showQr")}>
          <JoinAddresses code={code} />
        </Disclosure>
      ) : (
        <JoinAddresses code={code} />
      )}
    </section>
  );
}
