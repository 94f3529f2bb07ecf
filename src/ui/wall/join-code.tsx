import type { ReactNode } from "react";
import { joinLink, reachable } from "../../client/addresses/join-links.ts";
import { t } from "../../client/i18n/index.ts";
import { useRoom } from "../hooks/stores.ts";
import { useHostCard } from "../hooks/use-host-card.ts";
import { QrCode } from "../widgets/qr-code.tsx";

/** The address for other devices: this page's own, or the network address if it was opened on the host itself. */
function useBase(): string {
  const card = useHostCard();
  const [base] = reachable(card?.addresses ?? [], location);
  return base ?? `${location.origin}${location.pathname}`;
}

/** The address as people type it; the host leads from it to the page that asks for the code. @example "192.168.1.5:4040/join" */
function typed(base: string): string {
  return `${base.replace(/^https?:\/\//, "").replace(/\/$/, "")}/join`;
}

/** How to join, as large as possible, before the match. */
export function JoinSign(): ReactNode {
  const code = useRoom((room) => room.code);
  const base = useBase();
  return (
    <section className="join-sign" aria-labelledby="join-heading">
      <h2 id="join-heading">{t("wall:codeHeading")}</h2>
      <JoinQr code={code} />
      <p className="join-way">
        <span>{t("wall:address")}</span>
        <strong className="join-address">{typed(base)}</strong>
        <span>{t("wall:then")}</span>
      </p>
      <p className="wall-code">
        <Code code={code} />
      </p>
    </section>
  );
}

/** A note during the match that devices can still join. */
export function JoinNote(): ReactNode {
  return <JoinLine code={useRoom((room) => room.code)} />;
}

/** The address and the code in one line. */
export function JoinLine({ code }: Readonly<{ code: string }>): ReactNode {
  const base = useBase();
  return (
    <p className="join-note">
      <span className="visually-hidden">{t("wall:joinSmall")}</span> <span>{typed(base)}</span>{" "}
      <strong>
        <Code code={code} />
      </strong>
    </p>
  );
}

/** The code that cameras read. */
export function JoinQr({ code }: Readonly<{ code: string }>): ReactNode {
  const base = useBase();
  return <QrCode text={joinLink(base, code)} label={t("wall:qr", { address: typed(base) })} />;
}

/** The code in two halves, because halves are easier to remember, from left to right in every language. Screen readers spell it out. */
function Code({ code }: Readonly<{ code: string }>): ReactNode {
  return (
    <>
      <span dir="ltr" aria-hidden="true">
        <span className="code-half">{code.slice(0, 3)}</span>
        <span className="code-half">{code.slice(3)}</span>
      </span>
      <span className="visually-hidden">{t("wall:codeSpelled", { signs: [...code].join(" ") })}</span>
    </>
  );
}
