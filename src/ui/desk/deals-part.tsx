import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { brokenText, offerHead, termLines } from "../../client/sentences/deal-words.ts";
import type { TableReport } from "../../room/message.ts";
import type { BrokenPromise, OfferReport } from "../../room/offer-report.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { dealsShown, type ShownOffer } from "./deals-shown.ts";
import { ShowOnWall } from "./show-on-wall.tsx";
import { useRoomScenario } from "./use-desk.ts";
import "./deals.css";

type DealsProps = Readonly<{
  table: TableReport;
  /** Whether it stands beside the card of the only table, not in the card. */
  isAlone?: boolean;
}>;

/** The offers of this round and what came of them: those of pupils one by one, those between bots as a number. */
export function DealsPart({ table, isAlone = false }: DealsProps): ReactNode {
  const { offers, broken, bots } = dealsShown(table);
  const isEmpty = offers.length === 0 && broken.length === 0;
  const hidden = bots.offers.length + bots.broken.length;
  // Before the deal beat there is nothing to wait for.
  if (isEmpty && hidden === 0 && table.beat !== "deal") return null;
  const Heading = isAlone ? "h2" : "h3";
  const heading = `deals-${table.table}`;
  return (
    <section className={isAlone ? "sheet table-card desk-deals" : "desk-deals"} aria-labelledby={heading}>
      <Heading id={heading}>{t("desk:deals.heading")}</Heading>
      {isEmpty && <p className="small soft">{t("desk:deals.none")}</p>}
      <Rows table={table.table} offers={offers} broken={broken} />
      {hidden > 0 && (
        <Disclosure level={isAlone ? 3 : 4} title={t("desk:deals.bots", { count: hidden })}>
          <Rows table={table.table} {...bots} />
        </Disclosure>
      )}
    </section>
  );
}

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
  countered: "⇄",
  withdrawn: "↩",
  lapsed: "–",
};

function OfferRow({ table, offer }: Readonly<{ table: number; offer: ShownOffer }>): ReactNode {
  const scenario = useRoomScenario();
  const { id, from, to, status, isBetweenPeople } = offer;
  const head = offerHead(offer);
  return (
    <>
      <p className="deal-row-head">
        <FlagIcon iso3={from} scale={0.5} />
        <FlagIcon iso3={to} scale={0.5} />
        <strong>{head}</strong>
        {isBetweenPeople && <span className="deal-people">{t("desk:deals.people")}</span>}
      </p>
      {termLines(offer, scenario).map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      <div className="deal-row-foot">
        <span className="deal-status">
          <span aria-hidden="true">{SIGNS[status]}</span> {t(`desk:deals.status.${status}`)}
        </span>
        <ShowOnWall
          table={table}
          item={{ type: "offer", offer: id }}
          name={head}
          {...(status === "accepted"
            ? {}
            : { ask: { title: t("desk:wall.ask"), note: t("desk:wall.note", { name: head }) } })}
        />
      </div>
    </>
  );
}
