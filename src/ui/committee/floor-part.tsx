import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { perpetualCaucus, phaseNow, speechOf } from "../../client/selectors/committee/floor.ts";
import { lengthText } from "../../client/sentences/committee-names.ts";
import type { Yield } from "../../committee/state/pack.ts";
import type { Committee, Speech } from "../../committee/state/state.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Select } from "../primitives/select.tsx";
import { ClockFace } from "./clock-face.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { DebateActs, useDebateName } from "./debate-part.tsx";
import { SeatPick } from "./seat-pick.tsx";
import { OF_CAUCUS, OF_SPEECH, SpokenClock } from "./spoken-clock.tsx";

const MORE_S = 30;
const MORE_MINUTES = 5;
const MINUTE_S = 60;

/** Who is speaking, for how long, and the running clocks. */
export function FloorPart(): ReactNode {
  const state = useCommittee();
  const speech = speechOf(state);
  return (
    <section className="sheet committee-now" aria-labelledby="floor-heading">
      <h3 id="floor-heading" className="eyebrow">
        {t("committee:floor.heading")}
      </h3>
      <FloorLine />
      <CaucusHead state={state} />
      <Facilitator />
      {speech !== null && <SpeechNow speech={speech} />}
      {speech !== null && <SpokenClock clock={speech.clock} marks={OF_SPEECH} />}
      {state.floor.type === "caucus" && <SpokenClock clock={state.floor.clock} marks={OF_CAUCUS} />}
      {state.floor.type === "idle" && <p className="soft">{t("committee:floor.idle")}</p>}
      {state.floor.type === "ballot" && <p>{t("committee:floor.ballot")}</p>}
      <ClockActs state={state} />
      <DebateActs />
      {speech !== null && <YieldForm speech={speech} hasLetter />}
    </section>
  );
}

/** The phase of the item, or that the whole debate is a moderated caucus. Nothing under other rules. */
export function FloorLine(): ReactNode {
  const state = useCommittee();
  const each = perpetualCaucus(state);
  const phase = phaseNow(state);
  if (phase !== null) return <p>{t(`committee:floor.phase.${phase}`)}</p>;
  if (each === null || state.floor.type === "caucus") return null;
  return <p>{t("committee:floor.perpetual", { time: lengthText(each) })}</p>;
}

/** The chair names the delegation that leads the informal consultations. */
function Facilitator(): ReactNode {
  const { floor } = useCommittee();
  const act = useAct();
  if (floor.type !== "caucus" || floor.kind !== "informal") return null;
  return (
    <SeatPick
      label={t("committee:caucus.facilitator")}
      group="speakers"
      without={floor.facilitator === undefined ? [] : [floor.facilitator]}
      onPick={(delegation) => void act({ type: "nameFacilitator", delegation })}
    />
  );
}

export function CaucusHead({ state: { floor, debateClock } }: Readonly<{ state: Committee }>): ReactNode {
  const debate = useDebateName();
  const names = useNames();
  if (floor.type !== "caucus") {
    return debateClock === null ? null : (
      <p className="row">
        {debate ?? t("committee:floor.debate")} <ClockFace clock={debateClock} />
      </p>
    );
  }
  const { kind, topic, each, clock, speech, facilitator } = floor;
  const name = t(`committee:caucus.${kind}`);
  return (
    <div className="stack">
      <p className="committee-caucus">
        {topic === "" ? name : t("committee:caucus.on", { kind: name, topic })}
      </p>
      {facilitator !== undefined && (
        <p>{t("committee:caucus.facilitatedBy", { seat: names.seat(facilitator) })}</p>
      )}
      <ClockFace clock={clock} isLarge={speech === null} />
      {each !== null && <p className="small soft">{t("committee:floor.each", { time: lengthText(each) })}</p>}
    </div>
  );
}

export function SpeechNow({
  speech: { speaker, as, clock, yielded },
}: Readonly<{ speech: Speech }>): ReactNode {
  const names = useNames();
  return (
    <div className="committee-speech">
      <p className="committee-speaker">{names.seat(speaker)}</p>
      <p className="small soft">{t(`committee:floor.speaks.${as}`)}</p>
      <ClockFace clock={clock} isLarge />
      {yielded !== null && (
        <p className="small">
          {as === "yielded"
            ? t("committee:floor.yieldedBy", { seat: names.seat(yielded.by) })
            : t("committee:floor.yieldedTo", { to: t(`committee:yield.${yielded.to}`) })}
        </p>
      )}
    </div>
  );
}

/** Buttons that control the clocks. The clocks of a speech and of a caucus stop and start together. */
function ClockActs({ state }: Readonly<{ state: Committee }>): ReactNode {
  const act = useAct();
  const speech = speechOf(state);
  const caucus = state.floor.type === "caucus" ? state.floor : null;
  const clock = speech?.clock ?? caucus?.clock ?? null;
  if (clock === null) return null;
  const isRunning = clock.since !== null;
  return (
    <div className="row">
      <Button
        size="small"
        {...letter("k")}
        onPress={() => void act({ type: isRunning ? "stopClocks" : "startClocks" })}
      >
        {t(isRunning ? "committee:floor.stop" : "committee:floor.go")} <KeyHint letter="k" />
      </Button>
      {speech !== null && (
        <Button size="small" onPress={() => void act({ type: "extendSpeech", seconds: MORE_S })}>
          {t("committee:floor.more", { seconds: MORE_S })}
        </Button>
      )}
      {speech !== null && (
        <Button size="small" onPress={() => void act({ type: "endSpeech" })}>
          {t("committee:floor.endSpeech")}
        </Button>
      )}
      {caucus !== null && (
        <Button
          size="small"
          onPress={() => void act({ type: "extendCaucus", seconds: MORE_MINUTES * MINUTE_S })}
        >
          {t("committee:floor.moreMinutes", { minutes: MORE_MINUTES })}
        </Button>
      )}
      {caucus !== null && (
        <Button size="small" {...letter("e")} onPress={() => void act({ type: "endCaucus" })}>
          {t("committee:floor.endCaucus")} <KeyHint letter="e" />
        </Button>
      )}
    </div>
  );
}

/** `hasLetter`: at the console a letter brings the focus here. Phones have no letters. */
type YieldProps = Readonly<{ speech: Speech; hasLetter?: boolean }>;

/**
 * Yields the speaker's remaining time. A speaker can yield once per speech, and only in a speech from the speakers'
 * list.
 */
export function YieldForm({ speech, hasLetter = false }: YieldProps): ReactNode {
  const { pack } = useCommittee();
  const act = useAct();
  const [to, setTo] = useState<Yield>(pack.yields[0] ?? "chair");
  if (speech.as !== "list" || speech.yielded !== null || pack.yields.length === 0) return null;
  return (
    <div className={to === "delegate" ? "stack" : "committee-fields committee-time"}>
      <Select<Yield>
        label={t("committee:floor.yield")}
        {...(hasLetter && { letter: "y" as const, mark: <KeyHint letter="y" /> })}
        selected={to}
        onSelect={setTo}
        items={pack.yields.map((id) => ({ id, text: t(`committee:yield.${id}`) }))}
      />
      {to === "delegate" ? (
        <SeatPick
          label={t("committee:yield.delegate")}
          group="speakers"
          without={[speech.speaker]}
          isFirst
          onPick={(delegation) => void act({ type: "yieldSpeech", to, delegation })}
        />
      ) : (
        <Button onPress={() => void act({ type: "yieldSpeech", to, delegation: null })}>
          {t("committee:floor.yieldAct")}
        </Button>
      )}
    </div>
  );
}
