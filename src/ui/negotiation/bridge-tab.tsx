import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { COSTS } from "../../client/selectors/match/budget.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { bridgeNeed } from "../../client/selectors/negotiation/bridge-need.ts";
import { isTooLate, termsInTime } from "../../client/selectors/negotiation/chances.ts";
import { SPONSORS } from "../../client/selectors/negotiation/outlook.ts";
import { otherPeople } from "../../client/selectors/negotiation/people.ts";
import { sideText, sponsorsText } from "../../client/sentences/bridge-words.ts";
import type { Term } from "../../engine/state/command.ts";
import type { Draft } from "../../engine/state/world.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { StandingTag } from "../table/floor-text.tsx";
import { NoCredit } from "../table/no-credit.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { PricedButton, useCredit } from "../table/price.tsx";
import { SealedSlip } from "../table/sealed-slip.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { BridgeForm, Hurry } from "./bridge-form.tsx";

type Bridge = Draft["bridges"][number];

/**
 * A bridge is a middle text between the bracketed ones. The tab lists the bridges that still need sponsors and has a
 * form to propose a new one.
 */
export function BridgeTab(): ReactNode {
  const { view, names, own } = useTable();
  const sealed = sealedOf(view, "sponsorBridge");
  const option = optionOf(view, "sponsorBridge");
  const terms = termsInTime(own, option?.terms ?? []);
  return (
    <section className="stack" aria-labelledby="bridge-heading">
      <h3 id="bridge-heading">{t("negotiation:bridge.heading")}</h3>
      <p className="small soft">{t("negotiation:bridge.lead")}</p>
      {sealed !== null && (
        <SealedSlip
          slot="sponsorBridge"
          text={t("negotiation:bridge.sealedFor", {
            text: names.alternative(sealed.article, sealed.alternative),
            article: names.article(sealed.article),
          })}
          act={t("act.sponsorBridge")}
        />
      )}
      <Calls terms={terms} isFree={sealed === null} />
      {option === null || terms.length === 0 ? (
        <WhyNoBridge isLate={option !== null} />
      ) : (
        sealed === null && <NewBridge terms={terms} />
      )}
    </section>
  );
}

/** Explains why no bridge can be proposed: it would come too late, the seat lacks credit, or nothing is left to bridge. */
function WhyNoBridge({ isLate }: Readonly<{ isLate: boolean }>): ReactNode {
  const credit = useCredit();
  if (isLate) return <p>{t("negotiation:bridge.tooLate")}</p>;
  if (credit < COSTS.sponsorBridge) {
    return <NoCredit cost={COSTS.sponsorBridge} label={t("negotiation:bridge.seal")} />;
  }
  return <p>{t("negotiation:bridge.newNone")}</p>;
}

type CallsProps = Readonly<{ terms: readonly Term[]; isFree: boolean }>;

function Calls({ terms, isFree }: CallsProps): ReactNode {
  const { view, own } = useTable();
  const { bridges, floor } = view.world.draft;
  const calls = bridges.filter(({ article }) => floor.includes(article));
  return (
    <div className="stack tight">
      <h4>{t("negotiation:bridge.calls")}</h4>
      {calls.length === 0 && isFree && <p className="small soft">{t("negotiation:bridge.callsNone")}</p>}
      {!isFree && otherPeople(own).length > 0 && <p>{t("negotiation:bridge.callsSealed")}</p>}
      <ul className="bridge-calls">
        {calls.map((bridge) => (
          <BridgeCall
            key={`${bridge.article}-${bridge.alternative}`}
            bridge={bridge}
            mayJoin={isFree && terms.some((term) => isSame(term, bridge))}
          />
        ))}
      </ul>
    </div>
  );
}

function isSame(a: Term, b: Term): boolean {
  return a.article === b.article && a.alternative === b.alternative;
}

type BridgeCallProps = Readonly<{ bridge: Bridge; mayJoin: boolean }>;

function BridgeCall({ bridge, mayJoin }: BridgeCallProps): ReactNode {
  const play = usePlay();
  const { names, own } = useTable();
  const mine = useMine();
  const { article, alternative, sponsors } = bridge;
  const text = names.alternative(article, alternative);
  const values = { text, article: names.article(article) };
  return (
    <li className="bridge-call">
      <div className="floor-text-head">
        <h5>{text}</h5>
        <span className="text-tags">
          <span className="tag">{names.article(article)}</span>
          <StandingTag article={article} alternative={alternative} />
        </span>
      </div>
      <p className="small">{names.gloss(article, alternative)}</p>
      <SponsorRow bridge={bridge} />
      <Hurry term={{ article, alternative }} />
      {sponsors.includes(mine.country) ? (
        <p className="small">{t("negotiation:bridge.yours")}</p>
      ) : isTooLate(own, article) ? null : (
        <PricedButton
          id={`bridge-${article}-${alternative}`}
          size="small"
          cost={COSTS.sponsorBridge}
          label={t("negotiation:bridge.join")}
          isDisabled={!mayJoin}
          aria-label={t("negotiation:bridge.joinOf", values)}
          onPress={() => play.send({ type: "sponsorBridge", article, alternative })}
        />
      )}
    </li>
  );
}

/** The sponsors so far, how many are needed, and from which side one more must come. */
function SponsorRow({ bridge }: Readonly<{ bridge: Bridge }>): ReactNode {
  const { scenario, names, own } = useTable();
  const { article, sponsors } = bridge;
  const need = bridgeNeed(own, bridge, sponsors);
  const side = sideText(article, need, names);
  return (
    <>
      <p className="sponsors small">
        {sponsors.slice(0, 8).map((country) => (
          <span key={country} className="sponsor">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.5} />
            {sponsors.length <= SPONSORS && names.country(country)}
          </span>
        ))}
        {Array.from({ length: need.missing }, (_, at) => `place-${at}`).map((key) => (
          <span key={key} className="sponsor-place" aria-hidden="true" />
        ))}
        <span className="soft">{sponsorsText(sponsors.length)}</span>
      </p>
      {side !== null && <p className="small bridge-side">{side}</p>}
    </>
  );
}

/** The form for a new call. Only texts that nobody has called for yet are offered. */
function NewBridge({ terms }: Readonly<{ terms: readonly Term[] }>): ReactNode {
  const { view } = useTable();
  const fresh = terms.filter((term) => !view.world.draft.bridges.some((bridge) => isSame(bridge, term)));
  if (fresh.length === 0) return <p className="small soft">{t("negotiation:bridge.newNone")}</p>;
  return <BridgeForm terms={fresh} />;
}
