import { type ReactNode, useState } from "react";
import { budgetOf } from "../../client/readings/budget.ts";
import { REFUSED_TRUST } from "../../client/readings/conduct.ts";
import { COSTS, MOST_OPEN_OFFERS } from "../../client/readings/engine-values.ts";
import { t } from "../../client/wording/index.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { useIsShort } from "../room/use-is-short.ts";
import { useMine } from "../table/own-seat.ts";
import { useIdeas, usePackage } from "../table/use-package.ts";
import { useDraft } from "../use-draft.ts";
import { IdeaCard } from "./idea-card.tsx";
import { MyOffers, OffersTab } from "./offers-tab.tsx";
import { PackageForm } from "./package-form.tsx";

/** So many packages of this seat's own are laid out. */
const MOST = 1;

/** To trade: what others offer first, then what this seat could offer, then a package of its own making, folded. */
export function TradeTab({ offers }: Readonly<{ offers: readonly Offer[] }>): ReactNode {
  return (
    <div className="stack">
      {offers.length > 0 && <OffersTab offers={offers} />}
      <MyOffers />
      <Ideas isOpenFirst={offers.length === 0} />
      <OwnPackage hasOffers={offers.length > 0} />
    </div>
  );
}

/** What others offer comes first: beside it one's own ideas are a line. */
function Ideas({ isOpenFirst }: Readonly<{ isOpenFirst: boolean }>): ReactNode {
  const ideas = useIdeas().slice(0, MOST);
  const isShort = useIsShort();
  if (ideas.length === 0) return null;
  return (
    <Disclosure title={t("negotiation:offer.could")} level={3} isOpenFirst={isOpenFirst}>
      <div className="stack tight">
        {!isShort && (
          <p className="small soft">{t("negotiation:offer.couldLead", { trust: REFUSED_TRUST })}</p>
        )}
        <ul className="ideas">
          {ideas.map((idea) => (
            <IdeaCard key={idea.partner.country} idea={idea} />
          ))}
        </ul>
        {isShort && (
          <p className="small soft">{t("negotiation:offer.couldRisk", { trust: REFUSED_TRUST })}</p>
        )}
      </div>
    </Disclosure>
  );
}

/** Who has offers to answer is not told that none of its own would be taken. */
function OwnPackage({ hasOffers }: Readonly<{ hasOffers: boolean }>): ReactNode {
  const draft = usePackage();
  const ideas = useIdeas();
  const open = useOpenOnceBegun();
  if (draft === null) return <WhyNoPackage />;
  return (
    <>
      {ideas.length === 0 && !hasOffers && <p className="small soft">{t("negotiation:package.ideasNone")}</p>}
      <Disclosure title={t("negotiation:package.build")} level={3} open={open}>
        <PackageForm draft={draft} />
      </Disclosure>
    </>
  );
}

/** A package is begun here, or beside a state's seat: then it is open, too. */
function useOpenOnceBegun(): Readonly<{ is: boolean; set: (isOpen: boolean) => void }> {
  const [draft] = useDraft("package", {});
  const hasBegun = Object.keys(draft).length > 0;
  const [isOpen, setOpen] = useState(hasBegun);
  const [had, note] = useState(hasBegun);
  if (hasBegun !== had) {
    note(hasBegun);
    if (hasBegun) setOpen(true);
  }
  return { is: isOpen, set: setOpen };
}

function WhyNoPackage(): ReactNode {
  const { view, own } = useTable();
  const mine = useMine();
  const { draft, soundings } = view.world;
  const { credit } = budgetOf(own);
  const cost = COSTS.offerPackage;
  const sounded = draft.agreed.filter((agreed, article) => agreed < 0 && soundings[article] !== null).length;
  const open = mine.offers.filter(({ from, status }) => from === mine.country && status === "open").length;
  if (credit < cost) return <p>{t("negotiation:common.noCredit", { cost, credit })}</p>;
  if (open >= MOST_OPEN_OFFERS) return <p>{t("negotiation:package.tooMany")}</p>;
  return <p>{t(sounded < 2 ? "negotiation:package.tooFew" : "negotiation:package.wordGiven")}</p>;
}
