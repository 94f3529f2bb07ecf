import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { methodsOf } from "../../client/selectors/committee/methods.ts";
import { pointsFor } from "../../client/selectors/committee/motions.ts";
import { isOnProcedure, isPresent } from "../../client/selectors/committee/seats.ts";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn, useRights } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";

/** Points that can be raised now, the chair's last ruling, and a button to ask for a reply. */
export function PointsPart(): ReactNode {
  const own = useOwn();
  const { maySpeak } = useRights();
  const act = useAct();
  const state = useCommittee();
  const { points, session } = state;
  if (session !== "open" || !maySpeak || !isPresent(state, own)) return null;
  const raised = points.find(({ by }) => by === own);
  return (
    <section className="stack" aria-labelledby="points-heading">
      <h2 id="points-heading" className="eyebrow">
        {t("committee:point.heading")}
      </h2>
      <p>
        {raised !== undefined &&
          t("delegate:point.raised", { point: t(`committee:point.kind.${raised.kind}`) })}
      </p>
      <div className="row">
        {pointsFor(state, own).map((kind) => (
          <Button
            key={kind}
            size="small"
            onPress={() => void act({ type: "raisePoint", kind, delegation: own })}
          >
            {t(`committee:point.kind.${kind}`)}
          </Button>
        ))}
      </div>
      <Reply />
      <Appeal />
    </section>
  );
}

/** Asks for the right of reply. The rules limit the number of replies on an item. */
function Reply(): ReactNode {
  const own = useOwn();
  const act = useAct();
  const state = useCommittee();
  const { pack, replies, replied } = state;
  if (replies.includes(own)) return <p>{t("delegate:point.replyAsked")}</p>;
  if (pack.reply.seconds[replied[own] ?? 0] === undefined) return null;
  return (
    <p>
      <Button size="small" onPress={() => void act({ type: "askReply", delegation: own })}>
        {t("delegate:point.reply")}
      </Button>
    </p>
  );
}

/**
 * An appeal against the last ruling, if the rules let members overrule it. The vote on it uses the usual method of
 * the rules pack.
 */
function Appeal(): ReactNode {
  const own = useOwn();
  const act = useAct();
  const names = useNames();
  const state = useCommittee();
  const { appeal } = useChoices();
  const { ruling, floor } = state;
  const method = methodsOf(state, "procedure").find((one) => one !== "consensus");
  const mayVote = isOnProcedure(state, own) && isPresent(state, own);
  if (ruling === null || appeal === null || method === undefined || !mayVote || floor.type === "ballot")
    return null;
  const values = { point: t(`committee:point.kind.${ruling.kind}`), seat: names.seat(ruling.by) };
  return (
    <>
      <p className="small">
        {t(ruling.upheld === true ? "delegate:point.upheld" : "delegate:point.notUpheld", values)}
      </p>
      <p>
        <Button
          size="small"
          onPress={() => void act({ type: "appealRuling", point: appeal, delegation: own, method })}
        >
          {t("delegate:point.appeal")}
        </Button>
      </p>
    </>
  );
}
