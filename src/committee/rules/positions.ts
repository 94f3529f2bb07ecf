/**
 * Position papers: a delegation hands one in and revises it, and the chair comments on it. No source has rules for
 * them; these are our own.
 */
import type { PositionOrder } from "../state/conference-orders.ts";
import {
  LONGEST_NOTE,
  LONGEST_POSITION,
  MOST_POSITION_CHARACTERS,
  MOST_POSITION_VERSIONS,
  MOST_POSITION_WORDS,
} from "../state/limits.ts";
import { NO_POSITIONS, type Positions, wordsIn } from "../state/position.ts";
import type { Refusal } from "../state/refusal.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, refuse, unless } from "./decision.ts";

/** A paper may still come in after the deadline; the chair sees that it is late. */
export function decidePosition(state: Committee, order: PositionOrder): Decision {
  const positions = state.positions ?? NO_POSITIONS;
  switch (order.type) {
    case "handInPosition": {
      const { delegation, text } = order;
      return unless(handInRefusal(positions, order), { type: "positionHandedIn", delegation, text });
    }
    case "commentPosition":
      return commented(positions, order);
    case "setPositionDeadline": {
      const { deadline } = order;
      const reason = deadline === positions.deadline ? "alreadyDone" : null;
      return unless(reason, { type: "positionDeadlineSet", deadline });
    }
    case "sharePositions": {
      const { isShared, from } = order;
      const isSame = isShared === positions.isShared && from === positions.from;
      const time = from === undefined ? {} : { from };
      return unless(isSame ? "alreadyDone" : null, { type: "positionsShared", isShared, ...time });
    }
  }
}

type HandIn = Extract<PositionOrder, Readonly<{ type: "handInPosition" }>>;

function handInRefusal({ all }: Positions, { delegation, text }: HandIn): Refusal | null {
  if (text.trim() === "") return "needsText";
  if (text.length > LONGEST_POSITION || wordsIn(text) > MOST_POSITION_WORDS) return "tooLong";
  const versions = all.find(({ by }) => by === delegation)?.versions ?? [];
  if (versions.at(-1)?.text === text) return "alreadyDone";
  return versions.length < MOST_POSITION_VERSIONS && charactersOf(all) < MOST_POSITION_CHARACTERS
    ? null
    : "tooManyVersions";
}

const charactersOf = (all: Positions["all"]): number =>
  all.flatMap(({ versions }) => versions).reduce((sum, { text }) => sum + text.length, 0);

function commented(
  { all }: Positions,
  { delegation, text, mark, version }: Extract<PositionOrder, Readonly<{ type: "commentPosition" }>>,
): Decision {
  const paper = all.find(({ by }) => by === delegation);
  if (paper === undefined || version < 1 || version > paper.versions.length) return refuse("noPosition");
  const needsWords = mark === "revise" && text.trim() === "" ? "needsText" : null;
  const long = text.length > LONGEST_NOTE ? "tooLong" : null;
  return unless(needsWords ?? long, { type: "positionCommented", delegation, text, mark, version });
}
