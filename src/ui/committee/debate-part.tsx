import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { debateNow, debateRefusal } from "../../client/selectors/committee/papers.ts";
import type { DebateMode } from "../../committee/state/debate.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";

const MINUTE_S = 60;

/** The debate on one paper, and the ways to go on with it. Nothing if no paper is being debated. */
export function DebateActs(): ReactNode {
  const state = useCommittee();
  const act = useAct();
  const now = debateNow(state);
  if (now === undefined) return null;
  return (
    <div className="row">
      <Button size="small" onPress={() => void act({ type: "extendDebate", seconds: MINUTE_S })}>
        {t("committee:debate.more", { minutes: 1 })}
      </Button>
      {now.side === "for" ? (
        <Button size="small" onPress={() => void act({ type: "turnDebate" })}>
          {t("committee:debate.against")}
        </Button>
      ) : (
        <Button size="small" onPress={() => void act({ type: "endPaperDebate" })}>
          {t("committee:debate.end")}
        </Button>
      )}
    </div>
  );
}

/** Which debate is running, with its side. Null if it is the debate on the item. */
export function useDebateName(): string | null {
  const now = debateNow(useCommittee());
  const names = useNames();
  return now === undefined ? null : t(`committee:floor.side.${now.side}`, { paper: names.paper(now.paper) });
}

/** Starts the debate on a paper: open, or with time for and time against. */
export function StartDebate({ paper: { n, kind } }: Readonly<{ paper: Paper }>): ReactNode {
  const state = useCommittee();
  const act = useAct();
  const { debate } = state.pack;
  const usual = ((kind === "amendment" ? debate?.amendment : debate?.draft) ?? 0) / MINUTE_S;
  const [mode, setMode] = useState<DebateMode>("closed");
  const [minutes, setMinutes] = useState(usual);
  if (debate?.on !== "paper" || debateRefusal(state, n) !== null) return null;
  const seconds = MINUTE_S * minutes;
  return (
    <fieldset className="committee-fields bare" aria-label={t("committee:debate.heading")}>
      <Select<DebateMode>
        label={t("committee:debate.mode")}
        selected={mode}
        onSelect={setMode}
        items={(["closed", "open"] as const).map((id) => ({ id, text: t(`committee:debate.modeOf.${id}`) }))}
      />
      <NumberBox
        label={t(mode === "open" ? "committee:debate.minutes" : "committee:debate.minutesEach")}
        value={minutes}
        least={1}
        most={600}
        onChange={setMinutes}
      />
      <Button
        size="small"
        onPress={() =>
          void act({ type: "debatePaper", paper: n, mode, seconds, against: mode === "open" ? 0 : seconds })
        }
      >
        {t("committee:debate.start")}
      </Button>
    </fieldset>
  );
}
