import type { ReactNode } from "react";
import { bridgesOneShort } from "../../client/readings/chances.ts";
import { COSTS, optionOf } from "../../client/readings/engine-values.ts";
import { t } from "../../client/wording/index.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks.ts";
import { LinkButton } from "../primitives/button.tsx";
import { useIsShort } from "../room/use-is-short.ts";
import { CostPips } from "../table/act-foot.tsx";
import { BeatNews } from "../table/beat-news.tsx";
import { ConsultTab } from "../table/consult-tab.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { Promises } from "../table/promises.tsx";
import { type SubTab, SubTabs } from "../table/sub-tabs.tsx";
import { WatchedBeat } from "../table/watched-beat.tsx";
import { useDraft } from "../use-draft.ts";
import { BridgeTab } from "./bridge-tab.tsx";
import { OffersTab, openOffersFor } from "./offers-tab.tsx";
import { RedLineTab } from "./red-line-tab.tsx";
import { RoomTab } from "./room-tab.tsx";
import { TradeTab } from "./trade-tab.tsx";
import { WatchTab } from "./watch-tab.tsx";

/** The beat "deal": what the room showed, offers to answer, and the ways to trade. */
export function DealPanel(): ReactNode {
  const { view } = useTable();
  const { shows } = useGuide();
  if (view.mine === null) return <WatchedBeat />;
  return shows("ways") ? <Dealing /> : <FirstOffers />;
}

/** The first dealing of all, with a guide: to answer what was offered, and nothing else. */
function FirstOffers(): ReactNode {
  const mine = useMine();
  const offers = openOffersFor(mine.offers, mine.country);
  const hasAnswered = mine.offers.some(({ to }) => to === mine.country);
  return (
    <div className="panel">
      <h2>{t("negotiation:deal.heading")}</h2>
      {offers.length > 0 ? (
        <OffersTab offers={offers} />
      ) : (
        <p>{t(hasAnswered ? "negotiation:offer.answered" : "negotiation:offer.none")}</p>
      )}
      <Promises />
      <BeatNews heading={t("negotiation:news.soundHeading")} />
    </div>
  );
}

function Dealing(): ReactNode {
  const mine = useMine();
  const { view } = useTable();
  const isShort = useIsShort();
  const offers = openOffersFor(mine.offers, mine.country);
  const tabs = useWays(offers);
  const mayTrade = offers.length > 0 || optionOf(view.options, "offerPackage") !== null;
  const [chosen, choose] = useDraft("way", mayTrade ? "package" : "room");
  const selected = tabs.some(({ id }) => id === chosen) ? chosen : "room";
  return (
    <div className="panel">
      <h2 className={isShort ? "visually-hidden" : undefined}>{t("negotiation:deal.heading")}</h2>
      {!isShort && <WaitingBridges onLook={() => choose("bridge")} />}
      <SubTabs
        label={t("negotiation:deal.tabs")}
        look="ways"
        tabs={tabs}
        selected={selected}
        onSelect={choose}
      />
      {isShort && <WaitingBridges onLook={() => choose("bridge")} />}
      <Promises />
      <BeatNews heading={t("negotiation:news.soundHeading")} />
    </div>
  );
}

/** Bridges that want one sponsor more, which this seat could be. */
function WaitingBridges({ onLook }: Readonly<{ onLook: () => void }>): ReactNode {
  const { view, own, names } = useTable();
  const terms = optionOf(view.options, "sponsorBridge")?.terms ?? [];
  return bridgesOneShort(own, useMine(), terms).map(({ article, alternative }) => (
    <p key={`${article}-${alternative}`} className="small chance">
      {t("negotiation:bridge.oneShort", { text: names.alternative(article, alternative) })}{" "}
      <LinkButton onPress={onLook}>{t("negotiation:bridge.look")}</LinkButton>
    </p>
  ));
}

function useWays(offers: readonly Offer[]): readonly SubTab[] {
  const { view } = useTable();
  const way = (id: string, type: keyof typeof COSTS, label: string, content: () => ReactNode): SubTab => {
    const isDone = sealedOf(view, type) !== null;
    return {
      id,
      label: (
        <span className="row tight">
          {label}
          <CostPips cost={COSTS[type]} />
          <span className="visually-hidden">{t("negotiation:common.cost", { count: COSTS[type] })}</span>
        </span>
      ),
      isDone,
      ...(isDone ? { note: t("negotiation:common.done") } : {}),
      content,
    };
  };
  const trade = (): ReactNode => <TradeTab offers={offers} />;
  const tradeTab = way("package", "offerPackage", t("negotiation:deal.package"), trade);
  return [
    // To answer costs nothing.
    offers.length > 0
      ? { ...tradeTab, label: t("negotiation:deal.offers", { count: offers.length }) }
      : tradeTab,
    { id: "room", label: t("negotiation:deal.room"), content: () => <RoomTab /> },
    way("consult", "consult", t("negotiation:deal.consult"), () => <ConsultTab />),
    way("bridge", "sponsorBridge", t("negotiation:deal.bridge"), () => <BridgeTab />),
    way("redLine", "declareRedLine", t("negotiation:deal.redLine"), () => <RedLineTab />),
    { id: "watch", label: t("negotiation:deal.watch"), content: () => <WatchTab /> },
  ];
}
