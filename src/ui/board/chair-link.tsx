import type { ReactNode } from "react";
import { committeeFragment } from "../../client/addresses/committee-address.ts";
import { t } from "../../client/i18n/index.ts";
import { useLinkBase } from "../hooks/use-host-card.ts";
import { Dialog } from "../primitives/dialog.tsx";
import { LinkField } from "../widgets/link-field.tsx";

/** A committee with the new key of its chair. */
export type Handed = Readonly<{ name: string; code: string; key: string }>;

/** The link for a new chair. The board does not keep it, so that it is shown once. */
export function ChairLink({ handed, onClose }: Readonly<{ handed: Handed; onClose: () => void }>): ReactNode {
  const base = useLinkBase();
  const { name, code, key } = handed;
  const title = t("board:chair.heading", { committee: name });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p>{t("board:chair.once")}</p>
      <LinkField label={title} link={`${base}${committeeFragment({ page: "committee", id: code, key })}`} />
    </Dialog>
  );
}
