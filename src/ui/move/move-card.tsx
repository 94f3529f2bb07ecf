import { type ReactNode, useId } from "react";
import { t } from "../../client/i18n/index.ts";
import { FateFace } from "../people/fate-face.tsx";
import { Portrait } from "../people/portrait.tsx";
import type { Move } from "./use-move.ts";
import "./move.css";

const ROWS = ["did", "came", "people", "cost"] as const;
const LABELS = { did: "move:you", came: "move:came", people: "move:people" } as const;

type MoveCardProps = Readonly<{ move: Move; level: 2 | 3; children?: ReactNode }>;

/**
 * What the player's last move did, in large lines: what it was, what came of it beside the forecast, whom it touches, and
 * what it cost. Below them stands the largest change that was not the player's doing.
 */
export function MoveCard({ move: { words, report }, level, children }: MoveCardProps): ReactNode {
  const heading = useId();
  const isByBot = words.by === "bot";
  const Heading = level === 2 ? "h2" : "h3";
  // The chair reads out the text that it puts to the room.
  const isChairs = report.results.some((one) => one.of === "text");
  const faces = {
    came: isChairs ? <Portrait kind="role" id="chair" /> : null,
    people: words.face === null ? null : <FateFace judged={words.face} />,
  };
  return (
    <section className="move-card" aria-labelledby={heading}>
      <Heading id={heading} className="eyebrow">
        {t(isByBot ? "move:bot.heading" : "move:heading")}
      </Heading>
      <dl className="move-rows">
        {ROWS.map((id) => (
          <Row
            key={id}
            id={id}
            label={t(labelOf(id, words))}
            sentences={words[id]}
            face={id === "came" || id === "people" ? faces[id] : null}
          />
        ))}
        {words.other !== null && <Row id="other" label={t("move:others")} sentences={[words.other]} />}
      </dl>
      {children}
    </section>
  );
}

function labelOf(id: (typeof ROWS)[number], { price, by }: Move["words"]) {
  if (id === "cost") return `move:price.${price}` as const;
  return id === "did" && by === "bot" ? "move:bot.label" : LABELS[id];
}

type RowProps = Readonly<{ id: string; label: string; sentences: readonly string[]; face?: ReactNode }>;

function Row({ id, label, sentences, face = null }: RowProps): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <div className="move-row" data-row={id}>
      <dt className={id === "did" ? "visually-hidden" : undefined}>
        {label}
        {face}
      </dt>
      <dd>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </dd>
    </div>
  );
}
