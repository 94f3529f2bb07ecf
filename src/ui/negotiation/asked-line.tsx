import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Speaker } from "../table/speaker.tsx";

type AskedProps = Readonly<{
  /** The newest offer of another person that is open. */
  offer: Offer;
  onOpen: () => void;
}>;

/** One line above a card: another person asks for a deal. It waits until the pupil has sent theirs, or opens it. */
export function AskedLine({ offer, onOpen }: AskedProps): ReactNode {
  const { names } = useTable();
  return (
    <div className="asked-line" role="status">
      <Speaker country={offer.from} />
      <span>{t("negotiation:talked.waits", { country: names.country(offer.from) })}</span>
      <Button size="small" onPress={onOpen}>
        {t("negotiation:talked.look")}
      </Button>
    </div>
  );
}
