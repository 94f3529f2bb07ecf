import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { LEVELS } from "../../client/setup/choices.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { Select } from "../primitives/select.tsx";

type LevelChoiceProps = Readonly<{
  room: Pick<RoomSettings, "level">;
  onChange: (change: Pick<RoomSettings, "level">) => void;
}>;

export function LevelChoice({ room, onChange }: LevelChoiceProps): ReactNode {
  return (
    <>
      <Select
        label={t("desk:open.level")}
        items={LEVELS.map((id) => ({ id: String(id), text: t(`level.${id}.name`) }))}
        selected={String(room.level)}
        onSelect={(id) => onChange({ level: LEVELS.find((level) => String(level) === id) ?? room.level })}
      />
      <p className="small soft">{t(`level.${room.level}.text`)}</p>
    </>
  );
}
