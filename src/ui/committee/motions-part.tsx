import { type ReactNode, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { firstMotion } from "../../client/selectors/committee/motions.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { MotionForm } from "./motion-form.tsx";
import { FirstMotion, LaterMotion } from "./pending-motion.tsx";

/** Pending motions by precedence. The first that is in order is being decided; the others wait aside. */
export function MotionsPart(): ReactNode {
  const state = useCommittee();
  const { motions, session, floor } = state;
  const [isEntering, setEntering] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const act = useAct();
  if (session !== "open" || floor.type === "ballot") return null;
  const first = firstMotion(state);
  const later = motions.filter(({ n }) => n !== first?.n);
  const done = (): void => {
    setEntering(false);
    heading.current?.focus();
  };
  return (
    <section className="sheet stack" aria-labelledby="motions-heading">
      <div className="row-between">
        <h3 ref={heading} tabIndex={-1} id="motions-heading" className="eyebrow">
          {t("committee:motion.heading")}
        </h3>
        {motions.length > 1 && (
          <Button look="quiet" size="small" onPress={() => void act({ type: "clearMotions" })}>
            {t("committee:motion.clear")}
          </Button>
        )}
      </div>
      {motions.length === 0 && <p className="small soft">{t("committee:motion.none")}</p>}
      {first !== undefined && <FirstMotion key={first.n} motion={first} />}
      {later.length > 0 && (
        <ol className="later-motions" aria-label={t("committee:motion.aside")}>
          {later.map((motion) => (
            <LaterMotion key={motion.n} motion={motion} />
          ))}
        </ol>
      )}
      {isEntering ? (
        <MotionForm onDone={done} />
      ) : (
        <Button {...letter("m")} onPress={() => setEntering(true)}>
          {t("committee:motion.enter")} <KeyHint letter="m" />
        </Button>
      )}
    </section>
  );
}
