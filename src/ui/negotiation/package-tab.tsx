import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { cheapestOffer } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { packageRefusal } from "../../client/selectors/negotiation/package-refusal.ts";
import { type PackageIdea, whyNoIdea } from "../../client/selectors/negotiation/partners.ts";
import {
  isAnyTrade,
  isOtherPerson,
  isTalking,
  otherPeople,
} from "../../client/selectors/negotiation/people.ts";
import type { TalkedPair } from "../../client/selectors/negotiation/talked-deal.ts";
import { asksOf } from "../../client/sessions/room/pair-role.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { NoCredit } from "../table/no-credit.tsx";
import { useMine } from "../table/own-seat.ts";
import { useCredit } from "../table/price.tsx";
import { useMarket } from "../table/use-market.ts";
import { useIdeas, usePackage } from "../table/use-package.ts";
import { IdeaCard } from "./idea-card.tsx";
import { MyOffers } from "./offers-tab.tsx";
import { PackageForm } from "./package-form.tsx";
import { TalkedDeal } from "./talked-deal.tsx";

/** Number of the seat's own packages shown in full. */
const MOST = 1;

/**
 * A deal agreed on by talking, suggested packages, or a package of the player's own. Once a classmate is chosen, only that
 * deal is there until it is sent.
 */
export function PackageTab(): ReactNode {
  const { view } = useTable();
  const own = useOpenOnceBegun();
  const [draft, keep] = useDraft("package", {});
  const [agreedWith, agree] = useDraft("agreedWith", -1);
  const { offers, country } = useMine();
  const made = offers.filter(({ from }) => from === country).length;
  // In a pair, what waits for the Capital's yes is sent too, so that the form is free for another deal.
  const waiting = useRoom(({ room }) => asksOf(room).length);
  useSent(made + waiting, () => agree(-1));
  const other = (pair: TalkedPair | undefined): void => {
    keep({ ...draft, ...pair, to: agreedWith });
    agree(-1);
    own.set(true);
  };
  return (
    <div className="stack">
      <MyOffers />
      {optionOf(view, "offerPackage") !== null && !own.is && (
        <TalkedDeal to={agreedWith} onChoose={agree} onOther={other} />
      )}
      {agreedWith < 0 && !own.is && <Ideas />}
      {agreedWith < 0 && <OwnPackage open={own} />}
    </div>
  );
}

/** @param onSent called once the seat has made another package, or asked its Capital for one */
function useSent(made: number, onSent: () => void): void {
  const before = useRef(made);
  const end = useEffectEvent(onSent);
  useEffect(() => {
    if (made !== before.current) end();
    before.current = made;
  }, [made]);
}

function Ideas(): ReactNode {
  const ideas = useIdeas().slice(0, MOST);
  if (ideas.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="ideas-heading">
      <h3 id="ideas-heading" className="visually-hidden">
        {t("negotiation:offer.could")}
      </h3>
      <NobodyHere ideas={ideas} />
      <ul className="ideas">
        {ideas.map((idea) => (
          <IdeaCard key={idea.partner.country} idea={idea} />
        ))}
      </ul>
    </section>
  );
}

/** Before a package for a simulated state, in a room with other people: none of them can help. */
function NobodyHere({ ideas: [idea] }: Readonly<{ ideas: readonly PackageIdea[] }>): ReactNode {
  const { own, names, view } = useTable();
  const market = useMarket();
  const option = optionOf(view, "offerPackage");
  const people = otherPeople(own);
  if (idea === undefined || people.length === 0 || option === null) return null;
  if (isAnyTrade(market, option) || people.some((person) => isTalking(market, person))) return null;
  const { country } = idea.partner;
  if (isOtherPerson(own, country)) return null;
  return <p className="small">{t("negotiation:people.noneBut", { country: names.country(country) })}</p>;
}

type Folding = Readonly<{ is: boolean; set: (isOpen: boolean) => void }>;

function OwnPackage({ open }: Readonly<{ open: Folding }>): ReactNode {
  const draft = usePackage();
  const ideas = useIdeas();
  if (draft === null) return <WhyNoPackage />;
  return (
    <>
      {ideas.length === 0 && <NoIdea />}
      <Disclosure title={t("negotiation:package.build")} level={3} open={open}>
        <PackageForm draft={draft} />
      </Disclosure>
    </>
  );
}

/** The form is open if a package was started here or from a state's seat. */
function useOpenOnceBegun(): Folding {
  const [draft] = useDraft("package", {});
  const hasBegun = Object.keys(draft).length > 0;
  const [isOpen, setOpen] = useState(hasBegun);
  const [had, setHad] = useState(hasBegun);
  if (hasBegun !== had) {
    setHad(hasBegun);
    if (hasBegun) setOpen(true);
  }
  return { is: isOpen, set: setOpen };
}

/** Why no package is suggested, and what else this beat is good for. Nothing while a deal with a classmate makes sense. */
function NoIdea(): ReactNode {
  const { view } = useTable();
  const market = useMarket();
  const option = optionOf(view, "offerPackage");
  if (option === null || isAnyTrade(market, option)) return null;
  const hasOther = optionOf(view, "sponsorBridge") !== null || optionOf(view, "declareRedLine") !== null;
  return (
    <>
      <p>{t(`negotiation:package.ideasNone.${whyNoIdea(market, option)}`)}</p>
      <p className="small soft">
        {t(hasOther ? "negotiation:package.otherActs" : "negotiation:package.otherNone")}
      </p>
    </>
  );
}

function WhyNoPackage(): ReactNode {
  const { view, own } = useTable();
  const cost = cheapestOffer(own);
  if (useCredit() < cost) return <NoCredit cost={cost} label={t("negotiation:package.send")} />;
  return <p>{t(`negotiation:package.${packageRefusal(view)}`)}</p>;
}
