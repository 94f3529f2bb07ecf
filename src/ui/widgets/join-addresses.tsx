import { type ReactNode, useState } from "react";
import { joinLink, reachable } from "../../client/addresses/join-links.ts";
import { t } from "../../client/i18n/index.ts";
import { useHostCard } from "../hooks/use-host-card.ts";
import { Choices } from "../primitives/choices.tsx";
import { QrCode } from "./qr-code.tsx";

/** The link with its QR code, for an address that devices can reach. */
export function JoinAddresses({ code }: Readonly<{ code: string }>): ReactNode {
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
