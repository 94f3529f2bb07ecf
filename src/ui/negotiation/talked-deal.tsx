import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Names } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { otherPeople } from "../../client/selectors/negotiation/people.ts";
import {
  pairsWith,
  type TalkedPair,
  type TalkedPairs,
} from "../../client/selectors/negotiation/talked-deal.ts";
import type { OfferPackage } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { FlaggedName } from "../table/flagged-name.tsx";
import { useMarket } from "../table/use-market.ts";

type TalkedProps = Readonly<{
  /** The classmate's state, or −1. */
  to: number;
  onChoose: (to: number) => void;
  /** Opens the form for other terms with this classmate, which begins with the pair chosen here. */
  onOther: (pair: TalkedPair | undefined) => void;
}>;

/** A deal agreed on by talking, entered in three presses: with whom, what, send. The other side confirms it. */
export function TalkedDeal({ to, onChoose, onOther }: TalkedProps): ReactNode {
  const { own } = useTable();
  const people = otherPeople(own);
  if (people.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="talked-heading">
      <h3 id="talked-heading">{t("negotiation:talked.heading")}</h3>
      <Choices
        label={t("negotiation:talked.with")}
        isLabelHidden
        look="pills"
        selected={String(to)}
        onSelect={(id) => onChoose(Number(id))}
        choices={people.map((country) => ({
          id: String(country),
          name: <FlaggedName country={country} />,
        }))}
      />
      {to >= 0 && <Agreed key={to} to={to} onOther={onOther} />}
    </section>
  );
}

function Agreed({ to, onOther }: Pick<TalkedProps, "to" | "onOther">): ReactNode {
  const play = usePlay();
  const { names } = useTable();
  const talked = usePairs(to);
  const send = (pair: TalkedPair): void => {
    play.send(offerOf(to, pair));
  };
  return <TalkedTerms talked={talked} names={names} onSend={send} onOther={onOther} />;
}

type TermsProps = Readonly<{ talked: TalkedPairs; names: Names; onSend: (pair: TalkedPair) => void }> &
  Pick<TalkedProps, "onOther">;

/** The ready pairs of terms to choose from, or the way to the form for terms. */
export function TalkedTerms({ talked: { pairs, isLast }, names, onSend, onOther }: TermsProps): ReactNode {
  const [chosen, choose] = useState(0);
  const pair = pairs.length === 1 ? pairs[0] : pairs[chosen - 1];
  // What the two agreed on is then none of the ready pairs, so that the terms come first.
  if (isLast || pairs.length === 0) {
    return (
      <div className="row">
        <Button look="primary" onPress={() => onOther(pairs[0])}>
          {t("negotiation:talked.terms")}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Choices
        label={t("negotiation:talked.what")}
        look="pills"
        selected={String(pairs.length === 1 ? 1 : chosen)}
        onSelect={(id) => choose(Number(id))}
        choices={pairs.map(({ give, ask }, at) => ({
          id: String(at + 1),
          name: t("negotiation:talked.you", { text: names.textOn(give.article, give.alternative) }),
          text: t("negotiation:talked.they", { text: names.textOn(ask.article, ask.alternative) }),
        }))}
      />
      <div className="row">
        <Button
          look="primary"
          isDisabled={pair === undefined}
          onPress={() => pair !== undefined && onSend(pair)}
        >
          {t("negotiation:talked.send")}
        </Button>
        <Button look="quiet" onPress={() => onOther(pair ?? pairs[0])}>
          {t("negotiation:talked.other")}
        </Button>
      </div>
    </>
  );
}

function offerOf(to: number, { give, ask }: TalkedPair): OfferPackage {
  return { type: "offerPackage", to, give, ask, assistance: 0 };
}

/** Without what the rules or this pair's Capital forbid. */
function usePairs(to: number): TalkedPairs {
  const { view } = useTable();
  const play = usePlay();
  const market = useMarket();
  const kept = usePairRefusal();
  const option = optionOf(view, "offerPackage");
  if (option === null) return { pairs: [], isLast: true };
  const { pairs, isLast } = pairsWith(market, to, option);
  const allowed = pairs.filter((pair) => {
    const command = offerOf(to, pair);
    return kept(command) === null && play.isAllowed(command);
  });
  return { pairs: allowed, isLast };
}
