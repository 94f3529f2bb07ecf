import { type ReactNode, useState } from "react";
import { committeeFragment } from "../../client/addresses/committee-address.ts";
import { t } from "../../client/i18n/index.ts";
import {
  alarmText,
  clockLeft,
  devicesText,
  lastText,
  papersText,
  phaseText,
  presentLine,
  waitingText,
} from "../../client/sentences/board-lines.ts";
import { type AlarmedRow, nameOf, PUT_OFF_MS } from "../../client/sessions/committee/board-alarms.ts";
import type { Board, BoardRow } from "../../client/sessions/committee/organiser-board.ts";
import type { Alarm } from "../../committee/alarm.ts";
import type { CommitteeSummary } from "../../committee/summary.ts";
import { useLinkBase } from "../hooks/use-host-card.ts";
import { clockText } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { useHandOver } from "../widgets/key-link.tsx";
import { LinkField } from "../widgets/link-field.tsx";

const MINUTE_MS = 60_000;

type CardProps = Readonly<{
  shown: AlarmedRow;
  now: number;
  board: Board;
  onPutOff: (alarm: Alarm) => void;
  /** What a secretariat can do with this committee, or null if the board has it only by its link. */
  acts: ReactNode;
}>;

export function BoardCard({ shown: { row, alarms }, now, board, onPutOff, acts }: CardProps): ReactNode {
  const committee = nameOf(row);
  const key = useHandOver("reader", row.code, row.key);
  return (
    <li className="board-card" data-alarm={alarms.ringing.length > 0}>
      <h2 className="board-name">
        <a
          href={committeeFragment({ page: "committee-wall", id: row.code, key })}
          target="_blank"
          rel="noreferrer"
          aria-label={t("board:wall", { committee })}
        >
          <bdi>{committee}</bdi>
        </a>
      </h2>
      <ul className="board-alarms">
        {alarms.ringing.map((alarm) => (
          <AlarmLine key={alarm} alarm={alarm} row={row} onPutOff={() => onPutOff(alarm)} />
        ))}
      </ul>
      {row.summary !== null && <Figures summary={row.summary} now={now} />}
      <div className="board-foot">
        {row.summary !== null && <span className="soft">{lastText(row.summary, now)}</span>}
        {alarms.isPutOff && <span className="soft">{t("board:isPutOff")}</span>}
        <CardActs row={row} board={board}>
          {acts}
        </CardActs>
      </div>
    </li>
  );
}

type LineProps = Readonly<{ alarm: Alarm; row: BoardRow; onPutOff: () => void }>;

function AlarmLine({ alarm, row, onPutOff }: LineProps): ReactNode {
  const text = alarmText(alarm, row);
  return (
    <li>
      <span className="board-sign" aria-hidden="true">
        !
      </span>
      <strong>{text}</strong>
      <Button
        look="quiet"
        size="small"
        aria-label={t("board:putOffOf", { minutes: PUT_OFF_MS / MINUTE_MS, alarm: text })}
        onPress={onPutOff}
      >
        {t("board:putOff")}
      </Button>
    </li>
  );
}

function Figures({ summary, now }: Readonly<{ summary: CommitteeSummary; now: number }>): ReactNode {
  const { item, speech, caucus, quorum } = summary;
  return (
    <>
      <p>
        <strong>{phaseText(summary)}</strong>
        {caucus !== null && <span className="numbers">{clockLeft(caucus.clock, now, clockText)}</span>}
        {speech !== null && (
          <>
            <span>{t("board:speaks", { seat: speech.speaker })}</span>
            <span className="numbers">{clockLeft(speech.clock, now, clockText)}</span>
          </>
        )}
      </p>
      <p>
        <span className="board-item">{item}</span>
        {caucus !== null && caucus.topic !== "" && <span>{t("board:topic", { topic: caucus.topic })}</span>}
      </p>
      <p>
        <span className="numbers">{presentLine(summary)}</span>
        <span data-quorum={quorum}>{t(`board:quorum.${quorum}`)}</span>
        <Phrases phrases={waitingText(summary)} />
      </p>
      <p>
        <Phrases phrases={[...papersText(summary), ...devicesText(summary)]} />
      </p>
    </>
  );
}

function Phrases({ phrases }: Readonly<{ phrases: readonly string[] }>): ReactNode {
  return phrases.map((phrase) => <span key={phrase}>{phrase}</span>);
}

type ActsProps = Readonly<{ row: BoardRow; board: Board; children: ReactNode }>;

/** A secretariat's acts take the place of _Take off_, because its conference decides what is on the board. */
function CardActs({ row, board, children }: ActsProps): ReactNode {
  const [isLinkOpen, setLinkOpen] = useState(false);
  const committee = nameOf(row);
  return (
    <span className="board-acts">
      {row.refused === null ? (
        <Button
          look="quiet"
          size="small"
          aria-label={t("board:linkOf", { committee })}
          onPress={() => setLinkOpen(true)}
        >
          {t("board:link")}
        </Button>
      ) : (
        <Button
          look="quiet"
          size="small"
          aria-label={t("board:askAgainOf", { committee })}
          onPress={() => board.askAgain(row.code)}
        >
          {t("board:askAgain")}
        </Button>
      )}
      {children ?? (
        <Button
          look="quiet"
          size="small"
          aria-label={t("board:removeOf", { committee })}
          onPress={() => board.remove(row.code)}
        >
          {t("board:remove")}
        </Button>
      )}
      {isLinkOpen && <LinkDialog row={row} onClose={() => setLinkOpen(false)} />}
    </span>
  );
}

/** Shows the link as text with a copy button, because some browsers cannot copy over plain http. */
function LinkDialog({ row, onClose }: Readonly<{ row: BoardRow; onClose: () => void }>): ReactNode {
  const base = useLinkBase();
  const fragment = committeeFragment({ page: "committee-wall", id: row.code, key: row.key });
  const title = t("board:linkOf", { committee: nameOf(row) });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p className="small soft">{t("link:reader.opens")}</p>
      <LinkField label={title} link={`${base}${fragment}`} />
    </Dialog>
  );
}
