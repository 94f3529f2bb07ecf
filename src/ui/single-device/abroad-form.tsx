import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { unGroupName } from "../../client/i18n/names.ts";
import { bestFirst } from "../../client/selectors/ratification/best-pushes.ts";
import { UN_GROUPS } from "../../client/selectors/ratification/choices.ts";
import { promiseText } from "../../client/sentences/push-words.ts";
import { speakersOf } from "../../client/sessions/single-device/spoken-acts.ts";
import type { Command } from "../../engine/state/command.ts";
import type { UnGroup } from "../../engine/state/scenario.ts";
import { Choices } from "../primitives/choices.tsx";
import { MoreButton } from "../ratification/more-button.tsx";
import { FEW, type FieldsProps, useActor } from "./abroad-props.ts";
import { ForceFields } from "./force-fields.tsx";
import { PushFields } from "./push-fields.tsx";
import { EnterButton, StateField } from "./said-fields.tsx";
import type { SayProps } from "./say-props.ts";

/** The form for a delegation's act abroad: help, a campaign, a pledge or a task force. */
export function AbroadForm({ kind, shown, say }: SayProps): ReactNode {
  const seats = speakersOf(shown, kind);
  const [chosen, choose] = useState("");
  const seat = seats.find((one) => one === chosen) ?? seats[0] ?? "";
  const enter = (command: Command): void => say({ seat, command });
  return (
    <div className="clerk-form">
      <StateField label={t("clerk:said.who")} states={seats} selected={seat} onSelect={choose} />
      <FieldsOf key={seat} kind={kind} shown={shown} seat={seat} onEnter={enter} />
    </div>
  );
}

function FieldsOf(props: FieldsProps): ReactNode {
  if (props.kind === "campaign") return <CampaignFields {...props} />;
  return props.kind === "force" ? <ForceFields {...props} /> : <PushFields {...props} />;
}

/** The regions where a campaign promises most come first; the others are one press away. */
function CampaignFields(props: FieldsProps): ReactNode {
  const actor = useActor(props);
  const regions = useMemo(
    () =>
      bestFirst(
        actor,
        UN_GROUPS.map((unGroup) => ({ type: "campaign" as const, unGroup })),
      ),
    [actor],
  );
  const [chosen, turnTo] = useState<UnGroup | null>(null);
  const [isAll, showAll] = useState(false);
  const selected = chosen ?? regions[0]?.command.unGroup ?? UN_GROUPS[0];
  return (
    <>
      <Choices
        label={t("clerk:said.region")}
        look="cards"
        selected={selected}
        onSelect={turnTo}
        choices={regions.slice(0, isAll ? regions.length : FEW).map((region) => ({
          id: region.command.unGroup,
          name: unGroupName(region.command.unGroup),
          text: promiseText(region),
        }))}
      />
      {!isAll && <MoreButton onPress={() => showAll(true)} />}
      <EnterButton onPress={() => props.onEnter({ type: "campaign", unGroup: selected })} />
    </>
  );
}
