import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { joinLink, reachable } from "../../client/sessions/room/join-links.ts";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { QrCode } from "../widgets/qr-code.tsx";
import { useDesk } from "./use-desk.ts";
import { useHostCard } from "./use-host-card.ts";

/** How devices come in. Before the start it is large; then the picture folds, for late ones. */
export function JoinBox(): ReactNode {
  const { code, tables } = useDesk();
  const hasBegun = tables.some(({ beat }) => beat !== null);
  return (
    <section className="sheet join-box" aria-labelledby="join-box">
      <h2 id="join-box">{t("desk:join.heading")}</h2>
      <p className="join-box-code">{code}</p>
      {hasBegun ? (
        <Disclosure title={t("desk:join.showQr")}>
          <Addresses code={code} />
        </Disclosure>
      ) : (
        <Addresses code={code} />
      )}
    </section>
  );
}

/** The link with its picture, by the address that devices can reach. */
export function Addresses({ code }: Readonly<{ code: string }>): ReactNode {
  const card = useHostCard();
  const [chosen, setChosen] = useState("");
  if (card === undefined) return null;
  const bases = reachable(card?.addresses ?? [], location);
  const base = bases.includes(chosen) ? chosen : bases[0];
  if (base === undefined) return <p>{t("desk:join.none")}</p>;
  const link = joinLink(base, code);
  return (
    <div className="join-box-ways">
      <QrCode text={link} label={t("desk:join.qr", { link })} />
      <p className="join-box-link">{link}</p>
      {bases.length > 1 && (
        <Choices
          label={t("desk:join.address")}
          selected={base}
          onSelect={setChosen}
          choices={bases.map((id) => ({ id, name: id }))}
        />
      )}
    </div>
  );
}
