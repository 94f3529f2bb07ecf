import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { costOfAct } from "../../client/selectors/match/budget.ts";
import { dealWith } from "../../client/selectors/negotiation/deal.ts";
import type { PackageIdea } from "../../client/selectors/negotiation/partners.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import { placardsOn, signAt } from "../../client/selectors/negotiation/tallies.ts";
import type { OfferPackage } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Expect } from "../table/expect.tsx";
import { HeldMark, KeptReason } from "../table/held-mark.tsx";
import { useIsLive } from "../table/own-seat.ts";
import { CostPips } from "../table/price.tsx";
import { useMarket } from "../table/use-market.ts";
import { useRefusalPrice } from "../table/use-refusal-price.ts";
import { DealSides } from "./deal-sides.tsx";

/**
 * A suggested package: the partner, the effect, the chance that the partner accepts, and a button that offers the
 * package.
 */
export function IdeaCard({ idea }: Readonly<{ idea: PackageIdea }>): ReactNode {
  const { names } = useTable();
  const { give, ask, assistance, partner } = idea;
  const to = partner.country;
  const deal = dealWith(useMarket(), to, ask, give);
  const command: OfferPackage = { type: "offerPackage", to, give, ask, assistance };
  return (
    <li className="offer-card idea-card">
      <h4 className="visually-hidden">{t("negotiation:offer.sendTo", { country: names.country(to) })}</h4>
      <DealSides partners={[to]} theirs={ask} own={give} deal={deal} help={assistance === 1 ? "own" : "none"}>
        <HeldMark article={give.article} />
        <KeptReason command={command} />
        <Sending command={command} />
      </DealSides>
    </li>
  );
}

/** The button that offers the package, with the chance of a yes and the price of a no. */
function Sending({ command }: Readonly<{ command: OfferPackage }>): ReactNode {
  const play = usePlay();
  const isLive = useIsLive();
  const { names, own } = useTable();
  const trust = useRefusalPrice(command.to);
  const isPerson = isOtherPerson(own, command.to);
  return (
    <div className="row">
      <Button
        isDisabled={!isLive || !play.isAllowed(command)}
        aria-label={t("negotiation:offer.sendTo", { country: names.country(command.to) })}
        onPress={() => play.send(command)}
      >
        {t("negotiation:package.send")} <CostPips cost={costOfAct(own, command)} />
      </Button>
      {isPerson ? (
        <PersonSaid command={command} />
      ) : (
        <Expect
          command={command}
          about={t("act.offerPackage")}
          sentence={(range) => t("negotiation:package.chance", range)}
        />
      )}
      {trust > 0 && <span className="small soft">{t("negotiation:offer.couldRisk", { trust })}</span>}
    </div>
  );
}

/** What a person's state showed on the text asked for. A person's answer has no odds. */
function PersonSaid({ command: { to, ask } }: Readonly<{ command: OfferPackage }>): ReactNode {
  const { own, names } = useTable();
  const said = signAt(placardsOn(own.world, ask.article, ask.alternative), to);
  return (
    <span className="small">
      {t(`negotiation:people.showed.${said ?? "nothing"}`, { country: names.country(to) })}
    </span>
  );
}
