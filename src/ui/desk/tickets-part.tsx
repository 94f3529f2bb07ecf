import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { SUCCESSES, ticketText } from "../../client/sessions/room/exit-ticket.ts";
import type { DeskView } from "../../room/message.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { downloadBlob } from "../shell/download.ts";
import { useDesk } from "./use-desk.ts";

type Tickets = DeskView["tickets"];

/** How many players have answered the exit ticket after the match, and their answers by table and state. */
export function TicketsPart(): ReactNode {
  const { code, tickets, tables, devices, isDebriefed } = useDesk();
  if (!isDebriefed) return null;
  const asked = devices.filter(({ place }) => place !== null).length;
  const save = (): void =>
    downloadBlob(t("desk:tickets.file", { code }), new Blob([ticketText(tickets)], { type: "text/csv" }));
  return (
    <section className="sheet stack" aria-labelledby="tickets">
      <h2 id="tickets">{t("desk:tickets.heading")}</h2>
      <p role="status">{t("desk:tickets.answered", { answered: tickets.length, asked })}</p>
      <p className="small soft">{t("desk:tickets.note")}</p>
      {tables.map(({ table }) => (
        <OfTable key={table} table={table} tickets={tickets.filter((one) => one.table === table)} />
      ))}
      <Button isDisabled={tickets.length === 0} onPress={save}>
        {t("desk:tickets.save")}
      </Button>
    </section>
  );
}

function OfTable({ table, tickets }: Readonly<{ table: number; tickets: Tickets }>): ReactNode {
  if (tickets.length === 0) return null;
  return (
    <Disclosure title={t("desk:tickets.table", { table, count: tickets.length })} level={3}>
      <p className="row small">
        {SUCCESSES.map((success) => (
          <span key={success}>
            {t("desk:tickets.tally", {
              answer: t(`room:ticket.successes.${success}`),
              count: tickets.filter(({ ticket }) => ticket.success === success).length,
            })}
          </span>
        ))}
      </p>
      <ul className="desk-list">
        {tickets.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two devices of a seat may give the same answers
          <li key={at}>
            <OneTicket one={one} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function OneTicket({ one: { seat, ticket } }: Readonly<{ one: Tickets[number] }>): ReactNode {
  const { success, decision, limit } = ticket;
  return (
    <>
      <p>
        <strong>{countryName(seat)}</strong>{" "}
        {success !== null && t("desk:tickets.success", { answer: t(`room:ticket.successes.${success}`) })}
      </p>
      {decision !== "" && (
        <p>
          <span className="small soft">{t("desk:tickets.decision")}</span> <bdi>{decision}</bdi>
        </p>
      )}
      {limit !== "" && (
        <p>
          <span className="small soft">{t("desk:tickets.limit")}</span> <bdi>{limit}</bdi>
        </p>
      )}
    </>
  );
}
