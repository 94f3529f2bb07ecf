import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { brokenText, offerHead, termText } from "../../client/sentences/deal-words.ts";
import type { BrokenPromise, OfferReport, TableReport } from "../../room/message.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { dealsShown } from "./deals-shown.ts";
import { ShowOnWall } from "./show-on-wall.tsx";
import { useRoomScenario } from "./use-desk.ts";
import "./deals.css";

type TableProps = Readonly<{ table: TableReport }>;

/** The offers of this round and what came of them: those of pupils one by one, those between bots as a number. */
export function DealsPart({ table }: TableProps): ReactNode {
  const { offers, broken, bots } = dealsShown(table);
  if (table.phase !== "negotiation" && broken.length === 0) return null;
  const heading = `deals-${table.table}`;
  const isEmpty = offers.length === 0 && broken.length === 0;
  const hidden = bots.offers.length + bots.broken.length;
  return (
    <section className="desk-deals" aria-labelledby={heading}>
      <h3 id={heading}>{t("desk:deals.heading")}</h3>
      {isEmpty && <p className="small soft">{t("desk:deals.none")}</p>}
      <Rows table={table.table} offers={offers} broken={broken} />
      {hidden > 0 && (
        <Disclosure level={4} title={t("desk:deals.bots", { count: hidden })}>
          <Rows table={table.table} {...bots} />
        </Disclosure>
      )}
    </section>
  );
}

type ShownOffer = OfferReport & Readonly<{ isBetweenPeople: boolean }>;
type RowsProps = Readonly<{
  table: number;
  offers: readonly ShownOffer[];
  broken: readonly BrokenPromise[];
}>;

function Rows({ table, offers, broken }: RowsProps): ReactNode {
  const scenario = useRoomScenario();
  if (offers.length + broken.length === 0) return null;
  return (
    <ul className="deal-rows">
      {broken.map((promise) => (
        <li
          key={`${promise.by}/${promise.to}/${promise.term.article}`}
          className="deal-row"
          data-status="broken"
        >
          <p className="deal-row-head">
            <FlagIcon iso3={promise.by} scale={0.5} />
            <span>{brokenText(promise, scenario)}</span>
          </p>
        </li>
      ))}
      {offers.map((offer) => (
        <li
          key={offer.id}
          className="deal-row"
          data-status={offer.status}
          data-people={offer.isBetweenPeople}
        >
          <OfferRow table={table} offer={offer} />
        </li>
      ))}
    </ul>
  );
}

const SIGNS: Readonly<Record<OfferReport["status"], string>> = {
  open: "…",
  accepted: "✓",
  refused: "✕",
  withdrawn: "↩",
  lapsed: "–",
};

function OfferRow({ table, offer }: Readonly<{ table: number; offer: ShownOffer }>): ReactNode {
  const scenario = useRoomScenario();
  const { id, from, to, give, ask, isHelping, status, isBetweenPeople } = offer;
  const head = offerHead(offer);
  return (
    <>
      <p className="deal-row-head">
        <FlagIcon iso3={from} scale={0.5} />
        <FlagIcon iso3={to} scale={0.5} />
        <strong>{head}</strong>
        {isBetweenPeople && <span className="deal-people">{t("desk:deals.people")}</span>}
      </p>
      <p className="small">{t("desk:deals.wants", { term: termText(ask, scenario) })}</p>
      <p className="small">
        {t(isHelping ? "desk:deals.givesHelp" : "desk:deals.gives", { term: termText(give, scenario) })}
      </p>
      <div className="deal-row-foot">
        <span className="deal-status">
          <span aria-hidden="true">{SIGNS[status]}</span> {t(`desk:deals.status.${status}`)}
        </span>
        <ShowOnWall
          table={table}
          item={{ type: "offer", offer: id }}
          name={head}
          isSecret={status !== "accepted"}
        />
      </div>
    </>
  );
}
