import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import {
  deathOf,
  type Offered,
  otherWord,
  type SameOffers,
} from "../../client/selectors/negotiation/deal.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import type { AnswerOffer } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { HeldMark, KeptReason } from "../table/held-mark.tsx";
import { NoteIcon } from "../table/note-icon.tsx";
import { ShapeIcon } from "../table/shapes.tsx";
import { CounterForm } from "./counter-form.tsx";
import { DealSides } from "./deal-sides.tsx";

/**
 * A package offered to this seat, by one state or by several: its effect on the text and the mandate, and the answer,
 * which takes effect at once. An offer that can no longer be accepted only says why.
 */
export function OfferCard({ same }: Readonly<{ same: SameOffers }>): ReactNode {
  const { own } = useTable();
  const [isCountering, setCountering] = useState(false);
  const [counter, keep] = useDraft("counter", { offer: -1 });
  const [{ offer, deal }] = same;
  const openCounter = (): void => {
    setCountering(true);
    if (counter.offer !== offer.id) keep({ offer: offer.id });
  };
  const { give, ask, assistance } = offer;
  const death = deathOf(own.world, offer);
  if (isCountering && death === null) {
    return (
      <article className="offer-card">
        <CounterForm offer={offer} onBack={() => setCountering(false)} />
      </article>
    );
  }
  return (
    <article className="offer-card" data-balance={death === null ? deal.balance : "dead"}>
      <Heading same={same} />
      <DealSides
        partners={same.map((one) => one.offer.from)}
        theirs={give}
        own={ask}
        deal={deal}
        help={assistance > 0 ? "theirs" : "none"}
        isDead={death !== null}
      >
        {death === null && <OtherWord same={same} />}
        {death === null ? <Answers same={same} onCounter={openCounter} /> : <WhyDead offer={offer} />}
      </DealSides>
    </article>
  );
}

/** A partner that asks for support of one text and has promised its own support to another. */
function OtherWord({ same }: Readonly<{ same: SameOffers }>): ReactNode {
  const { own, names } = useTable();
  const [word] = same.flatMap(({ offer }) => otherWord(own.world, offer) ?? []);
  if (word === undefined) return null;
  const { by, to, article, alternative } = word;
  return (
    <p className="small">
      {t(to === own.country ? "negotiation:offer.otherWordYou" : "negotiation:offer.otherWord", {
        country: names.country(by),
        partner: names.country(to),
        text: names.alternative(article, alternative),
      })}
    </p>
  );
}

/** Who offers the package. The card below names them for the eye. A person asks whether it is what they agreed on. */
function Heading({ same }: Readonly<{ same: SameOffers }>): ReactNode {
  const { names, own } = useTable();
  const [{ offer }] = same;
  if (isOtherPerson(own, offer.from))
    return <h4>{t("negotiation:talked.asks", { country: names.country(offer.from) })}</h4>;
  return (
    <h4 className="visually-hidden">
      {same.length > 1
        ? t("negotiation:offer.same", { countries: names.countries(same.map((one) => one.offer.from)) })
        : t("negotiation:offer.from", { country: names.country(offer.from) })}
    </h4>
  );
}

/** Why an offer is dead: one of its two sides has promised something else on its article since. */
function WhyDead({ offer }: Readonly<{ offer: Offer }>): ReactNode {
  const { own, names } = useTable();
  const isOwn = deathOf(own.world, offer) === "ownWord";
  const { from, give, ask } = offer;
  return (
    <p className="small">
      {t(isOwn ? "negotiation:offer.ownWord" : "negotiation:offer.theirWord", {
        country: names.country(from),
        article: names.article(isOwn ? ask.article : give.article),
      })}
    </p>
  );
}

type AnswersProps = Readonly<{ same: SameOffers; onCounter: () => void }>;

/**
 * A yes to the best of the states that offer the package, with the others one press away, and one no to all of them. A
 * person's offer can also be answered with other terms.
 */
function Answers({ same, onCounter }: AnswersProps): ReactNode {
  const play = usePlay();
  const { names, view, own } = useTable();
  const [isLong, setLong] = useState(false);
  const [{ offer }] = same;
  const words = isOtherPerson(own, offer.from) ? TO_PERSON : TO_STATE;
  const others = same.length - 1;
  const yes: AnswerOffer = { type: "answerOffer", offer: offer.id, accept: true };
  const isKept = usePairRefusal()(yes) !== null;
  const mayCounter = optionOf(view, "counterOffer")?.offers.includes(offer.id) === true;
  const refuse = (): void => {
    for (const one of same) play.send({ type: "answerOffer", offer: one.offer.id, accept: false });
  };
  return (
    <>
      <HeldMark article={offer.ask.article} />
      <KeptReason command={yes} />
      <div className="row">
        {same.slice(0, isLong ? same.length : 1).map((one) => (
          <Accept
            key={one.offer.id}
            offered={one}
            isOne={same.length === 1}
            words={words}
            isBarred={isKept || !play.isAllowed(yes)}
          />
        ))}
        {!isLong && others > 0 && (
          <Button look="quiet" onPress={() => setLong(true)}>
            {t("negotiation:offer.acceptOther", { count: others })}
          </Button>
        )}
        <Button
          aria-label={t(words.refuseFrom, {
            country: names.countries(same.map((one) => one.offer.from)),
          })}
          onPress={refuse}
        >
          <ShapeIcon shape="object" size={16} />
          {t(words.refuse)}
        </Button>
        {mayCounter && (
          <Button
            aria-label={t("negotiation:counter.openFor", { country: names.country(offer.from) })}
            onPress={onCounter}
          >
            <NoteIcon of="choice" />
            {t("negotiation:counter.open")}
          </Button>
        )}
      </div>
    </>
  );
}

const TO_STATE = {
  accept: "negotiation:offer.accept",
  acceptFrom: "negotiation:offer.acceptFrom",
  refuse: "negotiation:offer.refuse",
  refuseFrom: "negotiation:offer.refuseFrom",
} as const;

const TO_PERSON = {
  accept: "negotiation:talked.yes",
  acceptFrom: "negotiation:talked.yesTo",
  refuse: "negotiation:talked.no",
  refuseFrom: "negotiation:talked.noTo",
} as const;

type AcceptProps = Readonly<{
  offered: Offered;
  words: typeof TO_STATE | typeof TO_PERSON;
  isOne: boolean;
  isBarred: boolean;
}>;

/** Beside others of the same package, each yes names its state. */
function Accept({ offered: { offer }, words, isOne, isBarred }: AcceptProps): ReactNode {
  const play = usePlay();
  const { names } = useTable();
  const country = names.country(offer.from);
  return (
    <Button
      aria-label={t(isOne ? words.acceptFrom : TO_STATE.acceptFrom, { country })}
      isDisabled={isBarred}
      onPress={() => play.send({ type: "answerOffer", offer: offer.id, accept: true })}
    >
      <ShapeIcon shape="support" size={16} />
      {isOne ? t(words.accept) : t("negotiation:offer.acceptOne", { country })}
    </Button>
  );
}
