import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName, namesOf } from "../../client/i18n/names.ts";
import type { Term } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { OfferReport } from "../../room/offer-report.ts";
import { LargeFlag } from "../widgets/large-flag.tsx";

type OfferProps = Readonly<{ offer: OfferReport; scenario: Scenario }>;

/** Two states facing each other, each with the text that it gives, and between them what came of it. */
export function ShownOffer({ offer, scenario }: OfferProps): ReactNode {
  const { from, to, give, ask, isHelping, status } = offer;
  const names = { from: countryName(from), to: countryName(to) };
  const isDeal = status === "accepted";
  const gives = t(isDeal ? "wall:shown.gives" : "wall:shown.wouldGive");
  return (
    <div className="on-wall-offer" data-status={status}>
      <h2>{t(isDeal ? "wall:shown.deal" : "wall:shown.asks", names)}</h2>
      <div className="on-wall-sides">
        <Side seat={from} said={gives} term={give} help={isHelping} scenario={scenario} />
        <Between status={status} />
        <Side
          seat={to}
          said={isDeal ? gives : t("wall:shown.asked")}
          term={ask}
          help={false}
          scenario={scenario}
        />
      </div>
      <p className="on-wall-came">{t(`wall:shown.status.${status}`, names)}</p>
    </div>
  );
}

type SideProps = Readonly<{ seat: string; said: string; term: Term; help: boolean; scenario: Scenario }>;

function Side({ seat, said, term, help, scenario }: SideProps): ReactNode {
  const names = namesOf(scenario);
  return (
    <div className="on-wall-side">
      <LargeFlag iso3={seat} scale={5} />
      <p className="on-wall-who">
        <strong>{countryName(seat)}</strong> <span className="soft">{said}</span>
      </p>
      <p className="soft">{names.article(term.article)}</p>
      <p className="on-wall-text">{names.alternative(term.article, term.alternative)}</p>
      <p>{names.gloss(term.article, term.alternative)}</p>
      {help && <p>{t("wall:shown.help")}</p>}
    </div>
  );
}

/** Both ways: whole once they agree, dashed while it is open, crossed out when nothing came of it. */
function Between({ status }: Pick<OfferReport, "status">): ReactNode {
  const isOff = status !== "open" && status !== "accepted";
  return (
    <svg className="on-wall-between" viewBox="0 0 60 36" aria-hidden="true">
      <path className="on-wall-shaft" d="M4 12h48M56 25H8" />
      <path d="M43 4l9 8-9 8M17 17l-9 8 9 8" />
      {isOff && <path className="on-wall-cross" d="M14 3l32 30M46 3L14 33" />}
    </svg>
  );
}
