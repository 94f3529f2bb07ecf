import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { askCounselNow, type OtherWay, type Way, type Ways } from "../../client/lab/counsel.ts";
import { hiddenActs } from "../../client/selectors/match/guide.ts";
import { againstCards } from "../../client/selectors/negotiation/against-cards.ts";
import { useGame, useMatchFiles, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { useMarket } from "../table/use-market.ts";
import { Odds, useWords, WaySheet } from "./way-sheet.tsx";

type Told = Ways | "pending" | "failed";

/**
 * The best acts that a search finds for the player's seat in this beat. Available during a match, only on request.
 * Closing the dialog stops the search.
 */
export function CounselDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const told = useCounsel();
  const isPending = told === "pending";
  return (
    <Dialog
      title={t("debrief:counsel.heading")}
      isOpen
      onClose={onClose}
      feet={isPending ? <Button onPress={onClose}>{t("debrief:counsel.stop")}</Button> : undefined}
    >
      <div className="stack">
        <p role="status">{statusText(told)}</p>
        {typeof told === "object" && <WaysNow ways={told} />}
      </div>
    </Dialog>
  );
}

function statusText(told: Told): string {
  if (told === "pending") return t("debrief:counsel.thinking");
  if (told === "failed") return t("debrief:counsel.failed");
  return told.worlds === 0 ? t("debrief:counsel.alone") : t("debrief:counsel.worlds", { count: told.worlds });
}

function useCounsel(): Told {
  const { view } = useTable();
  const shelf = useMatchFiles();
  const isGuided = useGame((game) => game.isGuided);
  const [told, setTold] = useState<Told>("pending");
  useEffect(() => {
    const played = shelf.played();
    if (played === null) return setTold("failed");
    let isThere = true;
    const tell = (found: Told): void => {
      if (isThere) setTold(found);
    };
    const { ways, stop } = askCounselNow(played.setup, view, isGuided ? hiddenActs(view.world) : []);
    ways.then(
      (found) => tell(found ?? "failed"),
      () => tell("failed"),
    );
    return () => {
      isThere = false;
      stop();
    };
  }, [shelf, view, isGuided]);
  return told;
}

/** Where counsel and the card of an offer disagree: what each of them looks at. */
function AgainstCard({ way, known }: Readonly<{ way: OtherWay; known: Way }>): ReactNode {
  const { view } = useTable();
  const market = useMarket();
  const offers = view.mine?.offers ?? [];
  const disagreeing = againstCards(market, offers, way, known);
  return disagreeing.map(({ offer, balance }) => (
    <p key={offer} className="small">
      {t("debrief:counsel.card", { card: t(`negotiation:offer.balance.${balance}`) })}
    </p>
  ));
}

function WaysNow({ ways }: Readonly<{ ways: Ways }>): ReactNode {
  const { known, others, worlds } = ways;
  const { view } = useTable();
  const { whole, apart } = useWords(view.world.draft.texts);
  const better = others.filter(({ verdict }) => verdict === "better");
  const other = others.filter(({ verdict }) => verdict !== "better" && verdict !== "same");
  const alike = others.length - better.length - other.length;
  const isBest = worlds > 0 && better.length === 0;
  const sheetOf = (way: OtherWay): ReactNode => (
    <WaySheet
      key={JSON.stringify(way.commands)}
      title={t(`debrief:counsel.verdict.${way.verdict}`)}
      way={way}
      lines={apart(way.commands, known.commands)}
    >
      <p className="small">{t("debrief:counsel.otherwise")}</p>
      <AgainstCard way={way} known={known} />
      <Odds way={way} worlds={worlds} />
    </WaySheet>
  );
  return (
    <>
      {better.map(sheetOf)}
      <WaySheet
        title={t("debrief:counsel.usual")}
        way={known}
        lines={whole(known.commands)}
        isPlayed={worlds > 0}
      >
        {isBest && <p className="small">{t("debrief:counsel.usualBest")}</p>}
      </WaySheet>
      {other.map(sheetOf)}
      {alike > 0 && <p className="small">{t("debrief:counsel.alike", { count: alike })}</p>}
    </>
  );
}
