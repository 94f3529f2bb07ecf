import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { COSTS } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { bridgesOneShort } from "../../client/selectors/negotiation/chances.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { LinkButton } from "../primitives/button.tsx";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { Promises } from "../table/promises.tsx";
import { BridgeTab } from "./bridge-tab.tsx";
import { Hand, type HandCard } from "./hand.tsx";
import { OffersTab, openOffersFor } from "./offers-tab.tsx";
import { PackageTab } from "./package-tab.tsx";
import { RedLineTab } from "./red-line-tab.tsx";
import { RoomTab } from "./room-tab.tsx";
import { WatchTab } from "./watch-tab.tsx";

/** The beat "deal": the placards shown in the room, offers to answer, and the ways to trade. */
export function DealPanel(): ReactNode {
  const { view } = useTable();
  const { shows } = useGuide();
  if (view.mine === null) return <WatchedBeat />;
  return shows("ways") ? <Dealing /> : <FirstOffers />;
}

/** The first deal beat with a guide: the player only answers offers. */
function FirstOffers(): ReactNode {
  const mine = useMine();
  const offers = openOffersFor(mine.offers, mine.country);
  const hasAnswered = mine.offers.some(({ to }) => to === mine.country);
  return (
    <div className="panel">
      <h2 className="visually-hidden">{t("negotiation:deal.heading")}</h2>
      {offers.length > 0 ? (
        <OffersTab offers={offers} />
      ) : (
        <p>{t(hasAnswered ? "negotiation:offer.answered" : "negotiation:offer.none")}</p>
      )}
      <Promises />
    </div>
  );
}

function Dealing(): ReactNode {
  const mine = useMine();
  const cards = useCards(openOffersFor(mine.offers, mine.country));
  const [chosen, choose] = useDraft("way", "");
  const selected = cards.find(({ id }) => id === chosen) ?? cards[0];
  return (
    <div className="panel deal">
      <h2 className="visually-hidden">{t("negotiation:deal.heading")}</h2>
      <Hand cards={cards} selected={selected?.id ?? ""} onSelect={choose}>
        <WaitingBridges onLook={() => choose("bridge")} />
        <Promises />
      </Hand>
    </div>
  );
}

/** A note for each bridge that needs only one more sponsor and that this seat could sponsor. */
function WaitingBridges({ onLook }: Readonly<{ onLook: () => void }>): ReactNode {
  const { view, own, names } = useTable();
  const terms = optionOf(view, "sponsorBridge")?.terms ?? [];
  return bridgesOneShort(own, useMine(), terms).map(({ article, alternative }) => (
    <p key={`${article}-${alternative}`} className="small chance">
      {t("negotiation:bridge.oneShort", { text: names.alternative(article, alternative) })}{" "}
      <LinkButton onPress={onLook}>{t("negotiation:bridge.look")}</LinkButton>
    </p>
  ));
}

/** Offers come first, because answering is free and only this seat can answer them. */
function useCards(offers: readonly Offer[]): readonly HandCard[] {
  const { view } = useTable();
  const hasOffers = useHadAny(offers);
  const act = (id: HandCard["id"], type: keyof typeof COSTS, content: HandCard["content"]): HandCard => ({
    id,
    label: t(`negotiation:deal.${id}`),
    cost: COSTS[type],
    isDone: sealedOf(view, type) !== null,
    content,
  });
  const look = (id: HandCard["id"], content: HandCard["content"]): HandCard => ({
    id,
    label: t(`negotiation:deal.${id}`, { count: offers.length }),
    cost: 0,
    isDone: false,
    content,
  });
  return [
    ...(hasOffers ? [look("offers", () => <OffersTab offers={offers} />)] : []),
    act("package", "offerPackage", () => <PackageTab />),
    act("bridge", "sponsorBridge", () => <BridgeTab />),
    act("redLine", "declareRedLine", () => <RedLineTab />),
    look("room", () => <RoomTab />),
    look("watch", () => <WatchTab />),
  ];
}

/** The card for offers stays after the last answer, so that the page does not jump to another act. */
function useHadAny(offers: readonly Offer[]): boolean {
  const [had, setHad] = useState(false);
  if (!had && offers.length > 0) setHad(true);
  return had || offers.length > 0;
}
