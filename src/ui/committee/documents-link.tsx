import type { ReactNode } from "react";
import { useStore } from "zustand";
import { committeeAddress } from "../../client/addresses/committee-address.ts";
import { keptKey } from "../../client/addresses/keys.ts";
import { printCommitteeAddress } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useHandOver } from "../widgets/key-link.tsx";

/** Opens one paper, or all papers, in a new tab as documents to read and print. */
export function DocumentsLink({ paper }: Readonly<{ paper: number | null }>): ReactNode {
  const names = useNames();
  const place = usePlace();
  if (place === null) return null;
  const label =
    paper === null ? {} : { "aria-label": t("committee:paper.documentOf", { paper: names.paper(paper) }) };
  return (
    <a
      className="small"
      href={printCommitteeAddress({ ...place, paper })}
      target="_blank"
      rel="noreferrer"
      {...label}
    >
      {t(paper === null ? "committee:paper.documents" : "committee:paper.document")}
    </a>
  );
}

/** Opens the rules on two cards, one for the chair and one for delegates. */
export function CardsLink(): ReactNode {
  const place = usePlace();
  if (place === null) return null;
  return (
    <a
      className="small"
      href={printCommitteeAddress({ ...place, paper: null, areCards: true })}
      target="_blank"
      rel="noreferrer"
    >
      {t("committee:card.open")}
    </a>
  );
}

/** Opens all position papers as a booklet to print. */
export function BookletLink(): ReactNode {
  const place = usePlace();
  if (place === null) return null;
  return (
    <a
      className="small"
      href={printCommitteeAddress({ id: place.id, hostKey: "", paper: null, arePositions: true })}
      target="_blank"
      rel="noreferrer"
    >
      {t("conference:position.booklet")}
    </a>
  );
}

/**
 * The committee's id and, if the address needs it, the reader's key. A chair's or delegation's key never goes into
 * the address: the new page finds that key in this browser, and in another browser the address opens nothing. Returns
 * null if this browser stores no key.
 */
function usePlace(): Readonly<{ id: string; hostKey: string }> | null {
  const code = useCommitteePage((page) => page.code);
  const readKey = useStore(hostStore, (host) => host.access?.readKey ?? "");
  const hostKey = useHandOver("reader", code ?? "", readKey);
  if (code === null) return { id: committeeAddress(location.hash)?.id ?? "", hostKey: "" };
  return readKey === "" && keptKey("seat", code) === null ? null : { id: code, hostKey };
}
