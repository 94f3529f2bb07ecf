import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { methodsOf } from "../../client/selectors/committee/methods.ts";
import { isOpposable, ruleOf, secondsMissing } from "../../client/selectors/committee/motions.ts";
import { neededOfMotion } from "../../client/selectors/committee/needed.ts";
import { refusalText } from "../../client/sentences/committee-refusal.ts";
import type { Method } from "../../committee/state/ballot.ts";
import type { Motion, Side } from "../../committee/state/motion.ts";
import type { MotionRule } from "../../committee/state/pack.ts";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { MethodPick } from "./method-pick.tsx";
import { SeatPick } from "./seat-pick.tsx";

type MotionProps = Readonly<{ motion: Motion }>;

/** The motion that is decided first, with every action that the chair can take on it. */
export function FirstMotion({ motion }: MotionProps): ReactNode {
  const { pack } = useCommittee();
  const names = useNames();
  const rule = ruleOf(pack, motion.kind);
  if (rule === undefined) return null;
  return (
    <div className="first-motion">
      <p className="committee-question">{names.motion(motion)}</p>
      <p className="small">
        {names.seat(motion.by)} · <Needs rule={rule} motion={motion} />
      </p>
      {motion.objections.length > 0 && (
        <p className="small">{t("committee:motion.objections", { seats: names.seats(motion.objections) })}</p>
      )}
      <Backing motion={motion} rule={rule} />
      <Deciding motion={motion} />
    </div>
  );
}

/** How the motion is decided, and how many votes it needs. */
function Needs({ rule, motion }: MotionProps & Readonly<{ rule: MotionRule }>): ReactNode {
  const needed = neededOfMotion(useCommittee(), motion);
  return (
    <>
      {t(`committee:motion.decidedBy.${rule.decidedBy}`)}
      {needed !== null && <strong className="numbers"> · {t("committee:ballot.needs", needed)}</strong>}
    </>
  );
}

/** Seconders, objections and speeches, if the rule provides for them. */
function Backing({ motion, rule }: MotionProps & Readonly<{ rule: MotionRule }>): ReactNode {
  const act = useAct();
  const missing = secondsMissing(motion, rule);
  const { n } = motion;
  return (
    <div className="committee-fields">
      {missing > 0 && (
        <div className="second-motion">
          <SeatPick
            label={t("committee:motion.needsSecond", { count: missing })}
            group="movers"
            without={[motion.by, ...motion.seconds]}
            onPick={(delegation) => void act({ type: "secondMotion", motion: n, delegation })}
          />
          <Button
            {...letter("s")}
            onPress={() => void act({ type: "secondMotion", motion: n, delegation: null })}
          >
            {t("committee:motion.seconded")} <KeyHint letter="s" />
          </Button>
        </div>
      )}
      {isOpposable(rule) && (
        <SeatPick
          label={t("committee:motion.object")}
          group="movers"
          without={[motion.by, ...motion.objections]}
          onPick={(delegation) => void act({ type: "objectToMotion", motion: n, delegation })}
        />
      )}
      <HearOn motion={motion} rule={rule} side="for" />
      <HearOn motion={motion} rule={rule} side="against" />
    </div>
  );
}

function HearOn(props: MotionProps & Readonly<{ rule: MotionRule; side: Side }>): ReactNode {
  const { motion, rule, side } = props;
  const act = useAct();
  const heard = motion.spoken.filter((one) => one.side === side).length;
  const most = rule.speakers[side];
  if (heard >= most) return null;
  return (
    <SeatPick
      label={t(side === "for" ? "committee:motion.hearFor" : "committee:motion.hearAgainst", { heard, most })}
      group="movers"
      without={motion.spoken.map((one) => one.delegation)}
      onPick={(delegation) => void act({ type: "hearOnMotion", motion: motion.n, delegation, side })}
    />
  );
}

function Deciding({ motion }: MotionProps): ReactNode {
  const { n, kind } = motion;
  const { pending } = useChoices();
  const state = useCommittee();
  const names = useNames();
  const methods = methodsOf(state, "procedure");
  const act = useAct();
  const [method, setMethod] = useState<Method | null>(null);
  const chosen = method ?? methods[0] ?? "count";
  const choice = pending.find(({ motion }) => motion === n);
  const rule = ruleOf(state.pack, kind);
  const isAgreed = rule !== undefined && isOpposable(rule);
  const why = choice?.grant === "needsVote" ? choice.put : choice?.grant;
  return (
    <>
      {why !== null && why !== undefined && (
        <p className="small soft">{refusalText(why, state, names, motion)}</p>
      )}
      <div className="row">
        {choice?.grant === null && (
          <Button
            look="primary"
            {...letter("v")}
            onPress={() => void act({ type: "grantMotion", motion: n })}
          >
            {t(isAgreed ? "committee:motion.agreed" : "committee:motion.grant")} <KeyHint letter="v" />
          </Button>
        )}
        {choice?.put === null && choice.grant !== null && (
          <Button
            look="primary"
            {...letter("v")}
            onPress={() => void act({ type: "putMotion", motion: n, method: chosen })}
          >
            {t("committee:motion.put")} <KeyHint letter="v" />
          </Button>
        )}
        <MotionEnds n={n} name={null} />
      </div>
      {choice?.put === null && choice.grant !== null && (
        <MethodPick methods={methods} selected={chosen} onSelect={setMethod} />
      )}
    </>
  );
}

type EndsProps = Readonly<{
  n: number;
  /** The motion, where several stand one below the other; null for the one that is decided now. */
  name: string | null;
}>;

function MotionEnds({ n, name }: EndsProps): ReactNode {
  const act = useAct();
  const ends = [
    { word: "ruleOut", type: "ruleOutMotion" },
    { word: "withdraw", type: "withdrawMotion" },
  ] as const;
  return ends.map(({ word, type }) => (
    <Button
      key={word}
      size="small"
      {...(name === null ? {} : { "aria-label": t(`committee:motion.${word}Of`, { motion: name }) })}
      onPress={() => void act({ type, motion: n })}
    >
      {t(`committee:motion.${word}`)}
    </Button>
  ));
}

/** A motion that waits until earlier motions have been decided. */
export function LaterMotion({ motion }: MotionProps): ReactNode {
  const names = useNames();
  return (
    <li>
      <p>
        {names.motion(motion)} <span className="small soft">{names.seat(motion.by)}</span>
      </p>
      <span className="row">
        <MotionEnds n={motion.n} name={names.motion(motion)} />
      </span>
    </li>
  );
}
