import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";

/** The value of the field for a day and a time, by the clock of this device. Empty if none is set. */
export function momentText(at: number | undefined): string {
  if (at === undefined) return "";
  const local = new Date(at - 60_000 * new Date(at).getTimezoneOffset());
  return local.toISOString().slice(0, "2026-12-02T09:00".length);
}

/** The moment that a field means, in ms since 1970, or null if it is empty or no moment. */
export function momentIn(text: string): number | null {
  const at = text === "" ? Number.NaN : new Date(text).getTime();
  return Number.isNaN(at) || at < 0 ? null : at;
}

/** Lets the chair say when the committee meets next, also after it has been adjourned by a motion. */
export function NextMeetingForm(): ReactNode {
  const act = useAct();
  const { nextMeeting } = useCommittee();
  const [text, setText] = useState(() => momentText(nextMeeting));
  const at = momentIn(text);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ type: "setNextMeeting", at });
      }}
    >
      <TextField label={t("committee:sessionAct.nextAt")} value={text} onChange={setText} isMoment />
      <Button type="submit" size="small" isDisabled={at === (nextMeeting ?? null)}>
        {t("committee:sessionAct.nextAtSet")}
      </Button>
    </form>
  );
}
