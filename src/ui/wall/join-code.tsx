import { type ReactNode, useEffect, useState } from "react";
import { fragmentOf } from "../../client/room/address.ts";
import { hostCard } from "../../client/room/calls.ts";
import { t } from "../../client/wording/index.ts";
import { useRoom } from "../hooks.ts";
import { QrCode } from "../widgets/qr-code.tsx";

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/** Where others find this page: as it is addressed here, or on the network where it was opened on the host itself. */
function useOrigin(): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    if (!LOCAL.includes(location.hostname)) return;
    let isGone = false;
    void hostCard().then((card) => {
      const [address] = card?.addresses ?? [];
      if (!isGone && address !== undefined) setOrigin(address);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return origin;
}

/** As one types it. @example "192.168.1.5:4040" */
function typed(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}

/** Before the match: everything one needs to come in, as large as it goes. */
export function JoinSign(): ReactNode {
  const code = useRoom((room) => room.code);
  const origin = useOrigin();
  const address = `${origin}/${fragmentOf({ page: "join", code, key: "" })}`;
  return (
    <section className="join-sign" aria-labelledby="join-heading">
      <h2 id="join-heading">{t("wall:codeHeading")}</h2>
      <QrCode text={address} label={t("wall:qr", { address: typed(origin) })} />
      <p className="join-way">
        <span>{t("wall:address")}</span>
        <strong className="join-address">{typed(origin)}</strong>
        <span>{t("wall:then")}</span>
      </p>
      <p className="wall-code">
        <Code />
      </p>
    </section>
  );
}

/** While the match runs: one can always come in. */
export function JoinNote(): ReactNode {
  const origin = useOrigin();
  return (
    <p className="join-note">
      <span>{t("wall:joinSmall")}</span> <span>{typed(origin)}</span>{" "}
      <strong>
        <Code />
      </strong>
    </p>
  );
}

/** In two halves, which are easier to remember; read out sign by sign. */
function Code(): ReactNode {
  const code = useRoom((room) => room.code);
  return (
    <>
      <span className="code-half" aria-hidden="true">
        {code.slice(0, 3)}
      </span>
      <span className="code-half" aria-hidden="true">
        {code.slice(3)}
      </span>
      <span className="visually-hidden">{t("wall:codeSpelled", { signs: [...code].join(" ") })}</span>
    </>
  );
}
