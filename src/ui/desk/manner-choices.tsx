import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { PACES, TALKS } from "../../client/setup/room-plan.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";

/** Settings that can still change while a room is running. */
export type Manner = Pick<RoomSettings, "pace" | "talk" | "forecasts" | "marks">;

type MannerProps = Readonly<{ manner: Manner; onChange: (change: Partial<Manner>) => void }>;

export function PaceChoice({ manner, onChange }: MannerProps): ReactNode {
  return (
    <Choices
      label={t("desk:pace.label")}
      selected={manner.pace}
      onSelect={(pace) => onChange({ pace })}
      choices={PACES.map((id) => ({
        id,
        name: t(`desk:pace.names.${id}`),
        text: t(`desk:pace.notes.${id}`),
      }))}
    />
  );
}

export function TalkChoice({ manner, onChange }: MannerProps): ReactNode {
  return (
    <Choices
      label={t("desk:talk.label")}
      selected={manner.talk}
      onSelect={(talk) => onChange({ talk })}
      choices={TALKS.map((id) => ({
        id,
        name: t(`desk:talk.names.${id}`),
        text: t(`desk:talk.notes.${id}`),
      }))}
    />
  );
}

export function ShownChoice({ manner, onChange }: MannerProps): ReactNode {
  return (
    <fieldset className="shown-choice">
      <legend className="field-label">{t("desk:shown.label")}</legend>
      <Checkbox isSelected={manner.forecasts} onChange={(forecasts) => onChange({ forecasts })}>
        {t("desk:shown.forecasts")}
      </Checkbox>
      <Checkbox isSelected={manner.marks} onChange={(marks) => onChange({ marks })}>
        {t("desk:shown.marks")}
      </Checkbox>
    </fieldset>
  );
}
