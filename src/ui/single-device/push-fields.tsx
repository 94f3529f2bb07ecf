import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import { bestHelp, bestPledges } from "../../client/selectors/ratification/best-pushes.ts";
import { promiseText } from "../../client/sentences/push-words.ts";
import { targetsOf } from "../../client/sessions/single-device/spoken-acts.ts";
import type { Assist, Pledge } from "../../engine/state/command.ts";
import { Choices } from "../primitives/choices.tsx";
import { MoreButton } from "../ratification/more-button.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { FEW, type FieldsProps, useActor } from "./abroad-props.ts";
import { EnterButton, StateField } from "./said-fields.tsx";

/** The states for which help or a pledge promises most come first; the others are one press away. */
export function PushFields(props: FieldsProps): ReactNode {
  const { shown, onEnter } = props;
  const { scenario, names } = shown;
  const { best, all, commandFor } = usePushes(props);
  const [chosen, turnTo] = useState(-1);
  const [isAll, showAll] = useState(false);
  const to = all.includes(chosen) ? chosen : (best[0]?.to ?? all[0] ?? -1);
  const isoOf = (country: number): string => scenario.countries[country]?.iso3 ?? "";
  return (
    <>
      <Choices
        label={t("clerk:said.whom")}
        look="cards"
        selected={String(to)}
        onSelect={(id) => turnTo(Number(id))}
        choices={best.map((one) => ({
          id: String(one.to),
          name: (
            <>
              <FlagIcon iso3={isoOf(one.to)} scale={0.45} /> {names.country(one.to)}
            </>
          ),
          text: promiseText(one),
        }))}
      />
      {isAll ? (
        <StateField
          label={t("clerk:said.otherState")}
          states={all.map(isoOf)}
          selected={isoOf(to)}
          onSelect={(iso3) => turnTo(scenario.countries.findIndex((one) => one.iso3 === iso3))}
        />
      ) : (
        all.length > best.length && <MoreButton onPress={() => showAll(true)} />
      )}
      <EnterButton onPress={to < 0 ? null : () => onEnter(commandFor(to))} />
    </>
  );
}

/** All states that can be helped or named in a pledge, the best few, and the command for one of them. */
function usePushes(props: FieldsProps) {
  const { kind, shown, seat } = props;
  const { scenario, view } = shown;
  const actor = useActor(props);
  // A pledge waits for one state until the end of the next season.
  const season = Math.min(view.world.season + 1, scenario.seasons);
  const all = useMemo(() => {
    const possible = targetsOf({ view, scenario }, kind, seat);
    return byName(scenario).filter((country) => possible.includes(country));
  }, [view, scenario, kind, seat]);
  const best = useMemo(() => {
    const pushes =
      kind === "assist"
        ? bestHelp(actor, all).map((one) => ({ ...one, to: one.command.to }))
        : bestPledges(actor, all, season).map((one) => ({ ...one, to: one.command.with[0] ?? -1 }));
    return pushes.slice(0, FEW);
  }, [actor, all, kind, season]);
  const commandFor = (to: number): Assist | Pledge =>
    kind === "assist" ? { type: "assist", to } : { type: "pledge", with: [to], count: 1, season };
  return { best, all, commandFor };
}
