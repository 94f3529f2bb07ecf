import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NOTE } from "../../client/selectors/committee/crisis.ts";
import { isLate, positionsIn, wordsIn } from "../../client/selectors/committee/positions.ts";
import { momentText } from "../../client/sentences/conference-lines.ts";
import type { Position, PositionMark } from "../../committee/state/position.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { PositionWords } from "../widgets/position-words.tsx";

type ReadProps = Readonly<{ position: Position }>;

/** A position paper as the chair reads it, with its earlier versions and the form for a comment. */
export function PositionRead({ position }: ReadProps): ReactNode {
  const { versions } = position;
  const earlier = versions.slice(0, -1);
  return (
    <div className="stack">
      <Version position={position} version={versions.length} />
      {earlier.length > 0 && (
        <Disclosure level={4} title={t("conference:position.earlier", { count: earlier.length })}>
          <div className="stack">
            {earlier.map(({ at }, place) => (
              <Version key={at} position={position} version={place + 1} />
            ))}
          </div>
        </Disclosure>
      )}
      <Comment position={position} />
    </div>
  );
}

function Version({ position, version }: ReadProps & Readonly<{ version: number }>): ReactNode {
  const positions = positionsIn(useCommittee());
  const found = position.versions[version - 1];
  if (found === undefined) return null;
  const { text, at } = found;
  const sentence = isLate(positions, at) ? "late" : "handedIn";
  return (
    <>
      <p className="small soft">
        {t(`conference:position.${sentence}`, { version, time: momentText(at) })} ·{" "}
        {t("conference:position.words", { count: wordsIn(text) })}
      </p>
      <PositionWords text={text} />
    </>
  );
}

/** A comment goes to this delegation alone, and replaces the one before. */
function Comment({ position: { by: delegation, versions, comment } }: ReadProps): ReactNode {
  const act = useAct();
  const seat = useNames().seat(delegation);
  const [text, setText] = useState(comment?.text ?? "");
  const say = (mark: PositionMark): void =>
    void act({ type: "commentPosition", delegation, text: text.trim(), mark, version: versions.length });
  return (
    <>
      {comment !== null && (
        <p role="status">{t(`conference:position.said.${comment.mark}`, { version: comment.version })}</p>
      )}
      <TextField
        label={t("conference:position.comment", { seat })}
        value={text}
        onChange={setText}
        maxLength={LONGEST_NOTE}
        isLong
      />
      <div className="row">
        <Button
          size="small"
          look="primary"
          aria-label={t("conference:position.readyOf", { seat })}
          onPress={() => say("ready")}
        >
          {t("conference:position.ready")}
        </Button>
        <Button
          size="small"
          isDisabled={text.trim() === ""}
          aria-label={t("conference:position.reviseOf", { seat })}
          onPress={() => say("revise")}
        >
          {t("conference:position.revise")}
        </Button>
      </div>
    </>
  );
}
