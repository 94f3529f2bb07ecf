import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { hasCause, standCost } from "../../client/selectors/match/conduct.ts";
import { breakWords } from "../../client/sentences/block-words.ts";
import type { Stand } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { useMine } from "../table/own-seat.ts";
import { Speaker } from "../table/speaker.tsx";
import { type Put, useCreditors } from "./put.ts";

/** The faces shown beside the sentence, which names all of them. */
const MOST_FACES = 2;

type BreakDialogProps = Readonly<{ put: Put; stand: Stand; onKeep: () => void; onBreak: () => void }>;

/** Asks the player to confirm that this stand is to break a promise, and states its whole cost with its parts. */
export function BreakDialog({ put, stand, onKeep, onBreak }: BreakDialogProps): ReactNode {
  const { view, own, names } = useTable();
  const { article, alternative } = put;
  const creditors = useCreditors(put);
  const trust = view.world.trust[useMine().country] ?? 0;
  const cost = standCost(own.world, own.country, put, stand);
  const isCaused = hasCause(own.world, own.country, article, alternative);
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
        {breakWords(cost, trust, isCaused).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{t("negotiation:close.breakNamed")}</li>
        <li>{t("negotiation:close.breakOffers")}</li>
      </ul>
    </Dialog>
  );
}
