import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { eventBody, eventHeadline, tablesText } from "../../client/sentences/desk-words.ts";
import type { DeskView } from "../../room/message.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Select } from "../primitives/select.tsx";
import { useDesk, useGive, useRoomScenario } from "./use-desk.ts";

const NOW = "now";

/** Triggers a world event, either now or when a season opens. */
export function EventsPart(): ReactNode {
  const { isDebriefed } = useDesk();
  if (isDebriefed) return null;
  return (
    <Disclosure level={2} title={t("desk:events.heading")}>
      <div className="stack">
        <p className="small soft">{t("desk:events.note")}</p>
        <EventForm />
        <Planned />
      </div>
    </Disclosure>
  );
}

function EventForm(): ReactNode {
  const give = useGive();
  const { events } = useRoomScenario();
  const desk = useDesk();
  const [event, setEvent] = useState(events[0]?.id ?? "");
  const [table, setTable] = useState(0);
  const [chosen, setChosen] = useState("");
  const times = useTimes(desk, table);
  const when = times.find(({ id }) => id === chosen)?.id ?? times[0]?.id ?? "1";
  const tables = [0, ...desk.tables.map((one) => one.table)];
  return (
    <>
      <Select
        label={t("desk:events.event")}
        items={events.map(({ id }) => ({ id, text: eventHeadline(id) }))}
        selected={event}
        onSelect={setEvent}
      />
      <p className="small">{eventBody(event)}</p>
      {desk.tables.length > 1 && (
        <Select
          label={t("desk:events.table")}
          items={tables.map((id) => ({ id: String(id), text: tablesText(id) }))}
          selected={String(table)}
          onSelect={(id) => setTable(Number(id))}
        />
      )}
      <Select label={t("desk:events.when")} items={times} selected={when} onSelect={setChosen} />
      <Button
        onPress={() =>
          void give({ type: "inject", table, event, season: when === NOW ? null : Number(when) })
        }
      >
        {t(when === NOW ? "desk:events.strike" : "desk:events.plan")}
      </Button>
    </>
  );
}

type Time = Readonly<{ id: string; text: string }>;

/** The possible times: now, if a season is open at the table, and the start of every later season. */
function useTimes({ tables }: DeskView, table: number): readonly Time[] {
  const { seasons } = useRoomScenario();
  const meant = tables.filter((one) => table === 0 || one.table === table);
  const isNow = meant.some(({ beat }) => beat === "season");
  const past = Math.min(...meant.map((one) => (one.beat === null ? 0 : one.season)));
  const ahead = Array.from({ length: Math.max(0, seasons - past) }, (_, at) => past + at + 1);
  return [
    ...(isNow ? [{ id: NOW, text: t("desk:events.now") }] : []),
    ...ahead.map((season) => ({ id: String(season), text: t("desk:events.inSeason", { season }) })),
  ];
}

function Planned(): ReactNode {
  const give = useGive();
  const { tables } = useDesk();
  const plans = tables.flatMap(({ table, plans: own }) => own.map((plan) => ({ ...plan, table })));
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="planned">
      <h3 id="planned">{t("desk:events.planned")}</h3>
      <ul className="desk-list">
        {plans.map(({ event, season, table }) => (
          <li key={`${table}/${event}/${season}`} className="row-between">
            <span>{t("desk:events.planLine", { event: eventHeadline(event), table, season })}</span>
            <Button
              size="small"
              aria-label={t("desk:events.dropOf", { event: eventHeadline(event), table })}
              onPress={() => void give({ type: "dropInject", table, event })}
            >
              {t("desk:events.drop")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
