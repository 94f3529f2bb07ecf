import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import type { Deal } from "../../client/selectors/debrief/film-acts.ts";
import { exchangeIn, type OfferCame } from "../../client/selectors/debrief/film-acts.ts";
import type { BridgeStep } from "../../client/selectors/debrief/film-bridges.ts";
import type { Moment } from "../../client/selectors/debrief/moments.ts";
import type { Term } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type DealProps = Readonly<{ deal: Deal; own: number; isOwn?: boolean; scenario: Scenario }>;

/** A deal, the player's or one between two others: two delegations, each with the wording that it promised. */
export function DealPicture({ deal, own, isOwn = true, scenario }: DealProps): ReactNode {
  const said = t("film:picture.supports");
  const sides = [
    { country: own, term: deal.gave, said: isOwn ? t("film:picture.gave") : said },
    { country: deal.with, term: deal.got, said: isOwn ? t("film:picture.got") : said },
  ] as const;
  return <Exchange sides={sides} came="accepted" scenario={scenario} />;
}

/** A bridge that is in the text, with the flags of those who built it. */
export function BridgePicture({
  step: { article, alternative, builders },
  scenario,
}: Readonly<{ step: BridgeStep; scenario: Scenario }>): ReactNode {
  const names = namesOf(scenario);
  return (
    <figure className="deal-picture" data-of="bridge">
      <div className="deal-side">
        <span className="race-flags">
          {builders.map((country) => (
            <FlagIcon key={country} iso3={scenario.countries[country]?.iso3 ?? ""} scale={1.6} />
          ))}
        </span>
        <span className="soft">{t("film:picture.built")}</span>
        <span className="deal-wording">{names.gloss(article, alternative)}</span>
        <span className="soft">{names.alternative(article, alternative)}</span>
      </div>
    </figure>
  );
}

type OfferProps = Readonly<{ moment: Moment; scenario: Scenario }>;

/** A package in its moment: what its maker gives and asks for, and what came of it. */
export function OfferPicture({ moment, scenario }: OfferProps): ReactNode {
  const exchange = exchangeIn(moment, scenario);
  if (exchange === null) return null;
  const { from, to, give, ask, came } = exchange;
  const said = t(came === "accepted" ? "film:picture.supports" : "film:picture.wouldSupport");
  const sides = [
    { country: from, term: give, said },
    { country: to, term: ask, said },
  ] as const;
  return <Exchange sides={sides} came={came} scenario={scenario} />;
}

type Side = Readonly<{ country: number; term: Term; said: string }>;
type ExchangeProps = Readonly<{ sides: readonly [Side, Side]; came: OfferCame; scenario: Scenario }>;

/** Two states with their texts, and between them the arrow of the exchange. */
function Exchange({ sides: [one, other], came, scenario }: ExchangeProps): ReactNode {
  return (
    <figure className="deal-picture" data-came={came}>
      <Promised side={one} scenario={scenario} />
      <span className="deal-arrow">
        <Arrow came={came} />
        <strong>{t(`film:picture.came.${came}`)}</strong>
      </span>
      <Promised side={other} scenario={scenario} />
    </figure>
  );
}

/** A state and the text that changes hands: what it means, and its title. */
function Promised({ side, scenario }: Readonly<{ side: Side; scenario: Scenario }>): ReactNode {
  const names = namesOf(scenario);
  const { country, said } = side;
  const { article, alternative } = side.term;
  return (
    <div className="deal-side">
      <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={1.6} />
      <strong>{names.country(country)}</strong>
      <span className="soft">{said}</span>
      <span className="deal-wording">{names.gloss(article, alternative)}</span>
      <span className="soft">{names.alternative(article, alternative)}</span>
    </div>
  );
}

/** Both ways where the texts changed hands, and crossed out where they did not. */
function Arrow({ came }: Readonly<{ came: OfferCame }>): ReactNode {
  const isOpen = came === "offered";
  return (
    <svg viewBox="0 0 60 36" width="60" height="36" aria-hidden="true">
      <path d="M4 12h48M43 4l9 8-9 8" strokeDasharray={isOpen ? "5 4" : undefined} />
      <path d="M56 25H8M17 17l-9 8 9 8" strokeDasharray={isOpen ? "5 4" : undefined} />
      {(came === "refused" || came === "withdrawn") && (
        <path className="deal-cross" d="M16 4l28 28M44 4L16 32" />
      )}
    </svg>
  );
}
