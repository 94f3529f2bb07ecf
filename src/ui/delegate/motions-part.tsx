import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { isOpposable, ruleOf, secondsMissing } from "../../client/selectors/committee/motions.ts";
import type { Motion } from "../../committee/state/motion.ts";
import type { Committee } from "../../committee/state/state.ts";
import { MotionForm } from "../committee/motion-form.tsx";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn, useRights } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";

/** Pending motions by precedence, and a form for a new one. */
export function MotionsPart(): ReactNode {
  const own = useOwn();
  const { isOnProcedure } = useRights();
  const state = useCommittee();
  const { motions } = state;
  const [isMoving, setMoving] = useState(false);
  return (
    <div className="stack">
      <h2 className="visually-hidden">{t("committee:motion.heading")}</h2>
      {motions.length === 0 && <p className="soft">{t("committee:motion.none")}</p>}
      <ol className="delegate-motions">
        {motions.map((motion) => (
          <li key={motion.n}>
            <Pending motion={motion} />
          </li>
        ))}
      </ol>
      {!isOnProcedure && <p>{t("delegate:motion.noVote")}</p>}
      {isMoving && isMovable(state) ? (
        <>
          <h3 className="eyebrow">{t("delegate:motion.raise")}</h3>
          <MotionForm by={own} onDone={() => setMoving(false)} />
        </>
      ) : (
        isMovable(state) &&
        isOnProcedure && <Button onPress={() => setMoving(true)}>{t("delegate:motion.raise")}</Button>
      )}
    </div>
  );
}

/** During a vote and between two meetings, nothing can be moved, seconded or withdrawn. */
function isMovable({ floor, session }: Committee): boolean {
  return session === "open" && floor.type !== "ballot";
}

function Pending({ motion }: Readonly<{ motion: Motion }>): ReactNode {
  const own = useOwn();
  const { isOnProcedure } = useRights();
  const state = useCommittee();
  const { pack } = state;
  const names = useNames();
  const rule = ruleOf(pack, motion.kind);
  const missing = rule === undefined ? 0 : secondsMissing(motion, rule);
  return (
    <div className="sheet stack">
      <p>
        <strong>{names.motion(motion)}</strong>
      </p>
      <p className="small soft">{motion.by === own ? t("delegate:motion.yours") : names.seat(motion.by)}</p>
      {missing > 0 && <p className="small">{t("committee:motion.needsSecond", { count: missing })}</p>}
      {isMovable(state) && isOnProcedure && (
        <Acts motion={motion} isMissing={missing > 0} mayObject={rule !== undefined && isOpposable(rule)} />
      )}
    </div>
  );
}

type ActsProps = Readonly<{ motion: Motion; isMissing: boolean; mayObject: boolean }>;

function Acts({ motion: { n, by, seconds, objections }, isMissing, mayObject }: ActsProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  if (by === own) {
    return (
      <Button onPress={() => void act({ type: "withdrawMotion", motion: n })}>
        {t("delegate:motion.withdraw")}
      </Button>
    );
  }
  return (
    <>
      {seconds.includes(own) && <p>{t("delegate:motion.seconded")}</p>}
      {isMissing && !seconds.includes(own) && (
        <Button onPress={() => void act({ type: "secondMotion", motion: n, delegation: own })}>
          {t("delegate:motion.second")}
        </Button>
      )}
      {objections.includes(own) && <p>{t("delegate:motion.objected")}</p>}
      {mayObject && !objections.includes(own) && (
        <Button onPress={() => void act({ type: "objectToMotion", motion: n, delegation: own })}>
          {t("delegate:motion.object")}
        </Button>
      )}
    </>
  );
}
