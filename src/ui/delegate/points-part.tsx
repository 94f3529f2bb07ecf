import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { useAct, useCommittee } from "../committee/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { useOwn, useRights } from "./use-own.ts";

/** Points that one may raise, a reply, and the right to explain a vote. */
export function PointsPart(): ReactNode {
  const own = useOwn();
  const { maySpeak } = useRights();
  const act = useAct();
  const { pack, points, replies, rights, session } = useCommittee();
  if (session !== "open" || !maySpeak) return null;
  const raised = points.find(({ by }) => by === own);
  const hasAsked = replies.includes(own);
  return (
    <section className="stack" aria-labelledby="points-heading">
      <h2 id="points-heading" className="eyebrow">
        {t("committee:point.heading")}
      </h2>
      <p role="status">
        {raised !== undefined &&
          t("delegate:point.raised", { point: t(`committee:point.kind.${raised.kind}`) })}
      </p>
      {hasAsked && <p role="status">{t("delegate:point.replyAsked")}</p>}
      <div className="row">
        {raised === undefined &&
          pack.points.map(({ kind }) => (
            <Button
              key={kind}
              size="small"
              onPress={() => void act({ type: "raisePoint", kind, delegation: own })}
            >
              {t(`committee:point.kind.${kind}`)}
            </Button>
          ))}
        {!hasAsked && pack.reply.seconds.length > 0 && (
          <Button size="small" onPress={() => void act({ type: "askReply", delegation: own })}>
            {t("delegate:point.reply")}
          </Button>
        )}
        {rights.includes(own) && (
          <Button size="small" onPress={() => void act({ type: "waiveRights", delegation: own })}>
            {t("delegate:point.waive")}
          </Button>
        )}
      </div>
    </section>
  );
}
