import { type ComponentProps, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import { COSTS } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { bridgesOneShort } from "../../client/selectors/negotiation/chances.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { GuideNote } from "../guide/guide-note.tsx";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { Promises } from "../table/promises.tsx";
import { AskedLine } from "./asked-line.tsx";
import { BoundDeals } from "./bound-deals.tsx";
import { BridgeTab } from "./bridge-tab.tsx";
import { Hand, type HandCard } from "./hand.tsx";
import { OffersTab, openOffersFor } from "./offers-tab.tsx";
import { PackageTab } from "./package-tab.tsx";
import { RedLineTab } from "./red-line-tab.tsx";
import { RoomTab } from "./room-tab.tsx";
import { SharedBridge } from "./shared-bridge.tsx";
import { Slip, useSlip } from "./slip.tsx";
import { useFilling } from "./use-filling.ts";
import { useHasDealt, useTalkLeft } from "./use-talk.ts";
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
      <GuideNote />
      {offers.length > 0 ? (
        <OffersTab offers={offers} />
      ) : (
        <p>{t(hasAnswered ? "negotiation:offer.answered" : "negotiation:offer.none")}</p>
      )}
      <Promises />
    </div>
  );
}

/**
 * The cards of a deal. While offers wait, the panel keeps to their answer: the guide explains the other ways with their
 * cards, and the open promises are listed with what the room and the watched states do.
 */
function Dealing(): ReactNode {
  const mine = useMine();
  const offers = openOffersFor(mine.offers, mine.country);
  const cards = useCards(offers);
  const [chosen, choose] = useDraft("way", "");
  const selected = cards.find(({ id }) => id === chosen) ?? cards[0];
  const way = selected?.id ?? "";
  const asked = useAsked(offers, way, choose);
  const talk = useTalk();
  if (talk !== null) {
    return (
      <div className="panel">
        <h2 className="visually-hidden">{t("negotiation:deal.heading")}</h2>
        <Slip {...talk} />
        <Promises />
      </div>
    );
  }
  const isLooking = way === "room" || way === "watch";
  return (
    <div className="panel deal">
      <h2 className="visually-hidden">{t("negotiation:deal.heading")}</h2>
      <BoundDeals />
      <SharedBridge />
      {asked !== null && <AskedLine offer={asked} onOpen={() => choose("offers")} />}
      {way !== "offers" && <GuideNote />}
      <Hand cards={cards} selected={way} onSelect={choose}>
        {isLooking && <Promises />}
      </Hand>
    </div>
  );
}

/**
 * The minute of talk, or null once it is over: the pupil pressed the button, the clock ran out, or this seat deals with
 * another person already. A bot's offer can wait. When the clock ends it, that is said once.
 */
function useTalk(): ComponentProps<typeof Slip> | null {
  const slip = useSlip();
  const left = useTalkLeft();
  const [hasTalked, talked] = useDraft("hasTalked", false);
  const hasDealt = useHasDealt();
  const isTalking = slip !== null && !hasTalked && !hasDealt;
  const isOver = isTalking && left?.left === 0;
  const end = useEffectEvent(() => {
    talked(true);
    say("time", t("negotiation:slip.over"));
  });
  useEffect(() => {
    if (isOver) end();
  }, [isOver]);
  return isTalking && !isOver ? { slip, left, onRead: () => talked(true) } : null;
}

/**
 * What another person asks comes to the top at once. While a form is begun it waits until that is sent or given up.
 *
 * @returns the newest open offer of another person while another card than that of the offers is open
 */
function useAsked(offers: readonly Offer[], way: string, choose: (way: string) => void): Offer | null {
  const { own } = useTable();
  const [asked = null] = offers
    .filter(({ from }) => isOtherPerson(own, from))
    .sort((one, other) => other.id - one.id);
  const isFilling = useFilling(way);
  const latest = asked?.id ?? -1;
  const before = useRef(latest);
  const onFilling = useEffectEvent(() => choose(way));
  // The first card is that of the offers as soon as there is one: a form that is begun keeps its place by name.
  useEffect(() => {
    if (isFilling) onFilling();
  }, [isFilling]);
  const onAsked = useEffectEvent(() => choose("offers"));
  useEffect(() => {
    if (isFilling) return;
    if (latest > before.current) onAsked();
    before.current = latest;
  }, [latest, isFilling]);
  return way === "offers" ? null : asked;
}

/** A note on the card if a bridge needs only one more sponsor and this seat could be it. */
function useBridgeNote(): string | null {
  const { view, own } = useTable();
  const terms = optionOf(view, "sponsorBridge")?.terms ?? [];
  return bridgesOneShort(own, useMine(), terms).length > 0 ? t("negotiation:bridge.oneShort") : null;
}

/** Offers come first, because answering is free and only this seat can answer them. */
function useCards(offers: readonly Offer[]): readonly HandCard[] {
  const { view } = useTable();
  const hasOffers = useHadAny(offers);
  const bridgeNote = useBridgeNote();
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
    { ...act("bridge", "sponsorBridge", () => <BridgeTab />), note: bridgeNote },
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
