import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  othersPositions,
  positionOf,
  positionStatus,
  positionsIn,
  sharedFrom,
} from "../../client/selectors/committee/positions.ts";
import { momentText } from "../../client/sentences/conference-lines.ts";
import { keepPosition, keptPosition } from "../../client/sessions/committee/kept-position.ts";
import { useAct, useCommittee, useCommitteePage, useMinute, useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { PositionField } from "../widgets/position-field.tsx";
import { PositionWords } from "../widgets/position-words.tsx";
import { useUnread } from "./use-unread.ts";

/** The chair has commented on the delegation's position paper, and where the comment is. */
export function CommentNotice({
  isReading,
  onRead,
}: Readonly<{ isReading: boolean; onRead: () => void }>): ReactNode {
  const comment = positionOf(useCommittee(), useOwn())?.comment ?? null;
  const unread = useUnread(comment?.n ?? 0, isReading);
  if (unread === 0 || comment === null) return null;
  return (
    <section className="sheet row">
      <p>{t(`conference:position.news.${comment.mark}`)}</p>
      <Button size="small" onPress={onRead}>
        {t("conference:position.readComment")}
      </Button>
    </section>
  );
}

/** The delegation's position paper with the chair's comment, and those of others once they may be read. */
export function PositionPart(): ReactNode {
  const own = positionOf(useCommittee(), useOwn());
  const status = own === null ? "none" : positionStatus(own);
  return (
    <>
      <Disclosure
        key={status}
        level={2}
        isOpenFirst={status === "revise"}
        title={t("conference:position.yoursIs", { status: t(`conference:position.own.${status}`) })}
      >
        <div className="stack">
          <Due />
          <Comment />
          <Write />
        </div>
      </Disclosure>
      <Others />
    </>
  );
}

function Due(): ReactNode {
  const { deadline } = positionsIn(useCommittee());
  return deadline === null ? null : <p>{t("conference:position.due", { time: momentText(deadline) })}</p>;
}

function Comment(): ReactNode {
  const own = positionOf(useCommittee(), useOwn());
  if (own === null) return null;
  const { versions, comment } = own;
  const at = versions.at(-1)?.at ?? 0;
  return (
    <>
      <p className="small soft">
        {t("conference:position.handedInAt", { version: versions.length, time: momentText(at) })}
      </p>
      {comment !== null && (
        <>
          <p>
            <strong>
              {t(`conference:position.chairSays.${comment.mark}`, { version: comment.version })}
            </strong>
          </p>
          {comment.text !== "" && (
            <p className="crisis-text" dir="auto">
              {comment.text}
            </p>
          )}
        </>
      )}
    </>
  );
}

/** What is typed stays on this device until it is handed in. */
function Write(): ReactNode {
  const seat = useOwn();
  const act = useAct();
  const state = useCommittee();
  const code = useCommitteePage((page) => page.code) ?? "";
  const newest = positionOf(state, seat)?.versions.at(-1)?.text ?? "";
  const [text, setText] = useState(() => keptPosition(code, seat) ?? newest);
  useEffect(() => {
    keepPosition(code, seat, text === newest ? null : text);
  }, [code, seat, text, newest]);
  if (state.session === "closed") return <p>{t("conference:position.closed")}</p>;
  return (
    <PositionField
      text={text}
      onChange={setText}
      hint={t(`conference:position.${positionsIn(state).isShared ? "public" : "private"}`)}
      button={t(newest === "" ? "conference:position.handIn" : "conference:position.handInAgain")}
      isDisabled={text === newest}
      onHandIn={() => void act({ type: "handInPosition", delegation: seat, text })}
    />
  );
}

function Others(): ReactNode {
  const own = useOwn();
  const state = useCommittee();
  const names = useNames();
  const now = useMinute(sharedFrom(positionsIn(state)));
  const others = othersPositions(state, own, now);
  if (others.length === 0) return null;
  return (
    <Disclosure level={2} title={t("conference:position.others")}>
      {others.map(({ by, versions }) => (
        <Disclosure key={by} level={3} title={names.seat(by)}>
          <PositionWords text={versions.at(-1)?.text ?? ""} />
        </Disclosure>
      ))}
    </Disclosure>
  );
}
