import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { MotionForm } from "./motion-form.tsx";
import { FirstMotion, LaterMotion } from "./pending-motion.tsx";

/** Pending motions by precedence. The first is being decided; the others wait. */
export function MotionsPart(): ReactNode {
  const { motions, session, floor } = useCommittee();
  const [isEntering, setEntering] = useState(false);
  const act = useAct();
  if (session !== "open" || floor.type === "ballot") return null;
  const [first, ...later] = motions;
  return (
    <section className="sheet stack" aria-labelledby="motions-heading">
      <div className="row-between">
        <h3 id="motions-heading" className="eyebrow">
          {t("committee:motion.heading")}
        </h3>
        {motions.length > 1 && (
          <Button look="quiet" size="small" onPress={() => void act({ type: "clearMotions" })}>
            {t("committee:motion.clear")}
          </Button>
        )}
      </div>
      {first === undefined && <p className="small soft">{t("committee:motion.none")}</p>}
      {first !== undefined && <FirstMotion key={first.n} motion={first} />}
      {later.length > 0 && (
        <ol className="later-motions">
          {later.map((motion) => (
            <LaterMotion key={motion.n} motion={motion} />
          ))}
        </ol>
      )}
      {isEntering ? (
        <MotionForm onDone={() => setEntering(false)} />
      ) : (
        <Button onPress={() => setEntering(true)}>{t("committee:motion.enter")}</Button>
      )}
    </section>
  );
}
