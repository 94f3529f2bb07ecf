import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseWanted, countryName, eventAnswer, eventText, placeOf } from "../../client/i18n/names.ts";
import { letterOf } from "../../client/sentences/mandate-summary.ts";
import { type Column, struckBy } from "../../client/sessions/single-device/grid.ts";
import type { Shown } from "../hooks/use-shown.ts";

/** What requests and events ask of individual delegations, for the clerk to read aloud. */
export function HappeningNotes({
  shown,
  columns,
}: Readonly<{ shown: Shown; columns: readonly Column[] }>): ReactNode {
  const notes = columns.flatMap(({ asks, seats }) => {
    if (asks === "request") return seats.map((seat) => requestNote(seat, shown));
    return asks === "event" ? seats.flatMap((seat) => eventNotes(seat, shown)) : [];
  });
  if (notes.length === 0) return null;
  return (
    <ul className="clerk-notes small">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function requestNote(seat: string, { view, scenario }: Shown): string {
  const place = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  const request = view.world.treaty.requests.find(({ to, answer }) => to === place && answer === "open");
  const id = scenario.cases[request?.case ?? 0]?.id ?? "";
  const asking = countryName(scenario.countries[request?.from ?? 0]?.iso3 ?? "");
  return t("clerk:asks.requestOf", { state: countryName(seat), wanted: caseWanted(id, asking) });
}

function eventNotes(seat: string, { view, scenario }: Shown): readonly string[] {
  const place = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  const id = struckBy(view.world, place);
  const event = scenario.events.find((one) => one.id === id);
  const happening = view.world.happenings.find((one) => one.event === id && one.country === place);
  if (event === undefined || happening === undefined) return [];
  const prompt = eventText(event.id, "prompt", placeOf(happening));
  const answers = event.answers.map(
    ({ key }, at) => `${letterOf(at)} ${eventAnswer(event.id, key, "label")}`,
  );
  return [t("clerk:asks.eventOf", { state: countryName(seat), text: prompt }), ...answers];
}
