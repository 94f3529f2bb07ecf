import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { tablesText } from "../../client/sentences/desk-words.ts";
import { Button } from "../primitives/button.tsx";
import { AskButton } from "../widgets/ask-button.tsx";
import { CloseButton } from "./close-button.tsx";
import { isSameBeats, useBeats, useDesk, useGive, useLengths } from "./use-desk.ts";

const MINUTES = [1, 3] as const;
const MINUTE_S = 60;

type TableActsProps = Readonly<{
  /** Number of the table; 0 for all tables. */
  table: number;
  /** Number of the open beat on the match clock; ignored if the actions are for all tables. */
  beat: number;
  canStart: boolean;
  isRunning: boolean;
  isPaused: boolean;
  /** True if no other button on the page starts the match. */
  isMain: boolean;
}>;

/** The teacher's actions for one table's match, or for all of them. */
export function TableActs(props: TableActsProps): ReactNode {
  const { table, beat, canStart, isRunning, isPaused, isMain } = props;
  const give = useGive();
  const seen = useLengths();
  // Without a clock there is nothing to make longer.
  const lengths = useDesk().settings.pace === "off" ? [] : MINUTES;
  const size = table === 0 ? "normal" : "small";
  return (
    <fieldset className="table-acts" aria-label={tablesText(table)}>
      {canStart && (
        <Button
          look={isMain ? "primary" : "plain"}
          size={size}
          onPress={() => void give({ type: "start", table })}
        >
          {t(table === 0 ? "desk:acts.startAll" : "desk:acts.start")}
        </Button>
      )}
      {isRunning && (
        <>
          <Button size={size} onPress={() => void give({ type: "pause", table, isPaused: !isPaused })}>
            {t(isPaused ? "desk:acts.resume" : "desk:acts.pause")}
          </Button>
          {lengths.map((minutes) => (
            <Button
              key={minutes}
              size={size}
              onPress={() => void give({ type: "extend", table, seconds: MINUTE_S * minutes, seen })}
            >
              {t("desk:acts.minutes", { minutes })}
            </Button>
          ))}
          <CloseButton table={table} beat={beat} size={size} />
          <UndoButton table={table} beat={beat} />
        </>
      )}
    </fieldset>
  );
}

function UndoButton({ table, beat }: Pick<TableActsProps, "table" | "beat">): ReactNode {
  const give = useGive();
  const beats = useBeats(table, beat);
  // The beats that were open when the teacher was asked: another desk may have taken one back before the answer.
  const [meant, setMeant] = useState(beats);
  return (
    <AskButton
      onAsk={() => setMeant(beats)}
      isVain={!isSameBeats(meant, beats)}
      button={t("desk:acts.undo")}
      title={t("desk:acts.undoAsk")}
      yes={t("desk:acts.undoYes")}
      size={table === 0 ? "normal" : "small"}
      onYes={() => void give({ type: "undoBeat", table, ...meant })}
    >
      <p>{t("desk:acts.undoNote", { where: tablesText(table) })}</p>
    </AskButton>
  );
}
