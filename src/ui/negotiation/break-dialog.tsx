import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { BROKEN_TRUST } from "../../client/selectors/negotiation/outlook.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { useMine } from "../table/own-seat.ts";
import { Speaker } from "../table/speaker.tsx";
import { type Put, useCreditors } from "./put.ts";

/** The faces shown beside the sentence, which names all of them. */
const MOST_FACES = 2;

type BreakDialogProps = Readonly<{ put: Put; onKeep: () => void; onBreak: () => void }>;

/** Asks the player to confirm that a promise is to be broken, and states the cost. */
export function BreakDialog({ put, onKeep, onBreak }: BreakDialogProps): ReactNode {
  const { view, names } = useTable();
  const { article, alternative } = put;
  const creditors = useCreditors(put);
  const trust = view.world.trust[useMine().country] ?? 0;
  const lost = Math.min(trust, BROKEN_TRUST * Math.max(1, creditors.length));
  const left = trust - lost;
  return (
    <Dialog
      title={t("negotiation:close.breakTitle")}
      isOpen
      isAlert
      onClose={onKeep}
      feet={
        <>
          <Button look="primary" onPress={onKeep}>
            {t("negotiation:close.breakKeep")}
          </Button>
          <Button look="danger" onPress={onBreak}>
            {t("negotiation:close.breakDo")}
          </Button>
        </>
      }
    >
      <div className="person-row">
        {creditors.slice(0, MOST_FACES).map((country) => (
          <Speaker key={country} country={country} />
        ))}
        <p>
          {t("negotiation:close.breakText", {
            countries: names.countries(creditors),
            text: names.alternative(article, alternative),
            article: names.article(article),
          })}
        </p>
      </div>
      <ul className="consequences">
        <li>{t("negotiation:close.breakTrust", { lost, left })}</li>
        <li>{t("negotiation:close.breakNamed")}</li>
        <li>{t("negotiation:close.breakOffers")}</li>
      </ul>
    </Dialog>
  );
}
