import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName, unGroupName } from "../../client/i18n/names.ts";
import { UN_GROUPS } from "../../client/selectors/ratification/choices.ts";
import { MOST_INVITED, speakersOf, targetsOf } from "../../client/sessions/single-device/spoken-acts.ts";
import type { Command } from "../../engine/state/command.ts";
import type { UnGroup } from "../../engine/state/scenario.ts";
import { Select } from "../primitives/select.tsx";
import { EnterButton, StateField } from "./said-fields.tsx";
import type { SayProps } from "./say-props.ts";

/** The form for a delegation's act abroad: help, a campaign, a pledge or a task force. */
export function AbroadForm({ kind, shown, say }: SayProps): ReactNode {
  const { scenario, view } = shown;
  const seats = speakersOf(shown, kind);
  const [chosen, choose] = useState("");
  const [group, turnTo] = useState<UnGroup>(UN_GROUPS[0]);
  const [others, setOthers] = useState<readonly string[]>([]);
  const seat = seats.find((one) => one === chosen) ?? seats[0] ?? "";
  const possible = targetsOf(shown, kind, seat);
  const states = byName(scenario).filter((place) => possible.includes(place));
  const ids = states.map((place) => scenario.countries[place]?.iso3 ?? "");
  const stillPossible = others.filter((one) => ids.includes(one));
  const picked = stillPossible.length === 0 ? ids.slice(0, 1) : stillPossible;
  const places = picked.map((id) => scenario.countries.findIndex(({ iso3 }) => iso3 === id));
  const command = commandOf({ kind, group, places, season: view.world.season, seasons: scenario.seasons });
  const pick = (at: number, id: string): void => {
    const next = [...picked];
    next[at] = id;
    setOthers([...new Set(next.filter((one) => one !== ""))]);
  };
  return (
    <div className="clerk-form">
      <StateField label={t("clerk:said.who")} states={seats} selected={seat} onSelect={choose} />
      {kind === "campaign" ? (
        <RegionField group={group} onSelect={turnTo} />
      ) : (
        fieldsFor(kind, picked).map((id, at) => (
          <StateField
            key={`${String(at)}-${id}`}
            label={t(at === 0 ? "clerk:said.whom" : "clerk:said.alsoWhom")}
            states={ids}
            selected={id}
            onSelect={(next) => pick(at, next)}
          />
        ))
      )}
      <EnterButton onPress={command === null ? null : () => say({ seat, command })} />
    </div>
  );
}

type RegionProps = Readonly<{ group: UnGroup; onSelect: (group: UnGroup) => void }>;

function RegionField({ group, onSelect }: RegionProps): ReactNode {
  return (
    <Select
      label={t("clerk:said.region")}
      selected={group}
      onSelect={onSelect}
      items={UN_GROUPS.map((id) => ({ id, text: unGroupName(id) }))}
    />
  );
}

/** A task force gets an extra field while it can invite more states. */
function fieldsFor(kind: SayProps["kind"], picked: readonly string[]): readonly string[] {
  if (kind !== "force") return picked.slice(0, 1);
  return picked.length < MOST_INVITED ? [...picked, ""] : picked;
}

type Asked = Readonly<{
  kind: SayProps["kind"];
  group: UnGroup;
  places: readonly number[];
  season: number;
  seasons: number;
}>;

/** A pledge waits for one state until the end of the next season. */
function commandOf({ kind, group, places, season, seasons }: Asked): Command | null {
  const [first] = places;
  if (kind === "campaign") return { type: "campaign", unGroup: group };
  if (first === undefined) return null;
  if (kind === "assist") return { type: "assist", to: first };
  if (kind === "force") return { type: "formTaskForce", with: places };
  return { type: "pledge", with: [first], count: 1, season: Math.min(season + 1, seasons) };
}
