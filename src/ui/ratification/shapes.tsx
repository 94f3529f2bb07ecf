import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { CardMood } from "../../client/selectors/ratification/capital.ts";
import type { RaceStatus } from "../../client/selectors/ratification/race.ts";

/**
 * The mood of a group: a tick if it is for, a half disc if it is split, a cross if it is against. The shapes can be
 * told apart without colour.
 */
export function MoodShape({ mood }: Readonly<{ mood: CardMood }>): ReactNode {
  return (
    <svg className="mood-shape" data-mood={mood} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" className="mood-ring" />
      {mood === 2 && <path d="M5.6 10.4l3 3 5.8-6.4" className="mood-tick" />}
      {mood === 1 && <path d="M10 2a8 8 0 0 0 0 16z" className="mood-half" />}
      {mood === 0 && <path d="M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8" className="mood-cross" />}
    </svg>
  );
}

/** What a group remembers: a speech bubble. */
export function MemoryShape(): ReactNode {
  return (
    <svg className="memory-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 2.5h12v8H8l-3.5 3.2v-3.2H2z" />
    </svg>
  );
}

export function moodWord(mood: CardMood): string {
  return t(`home.mood.${mood}`);
}

const STATUS_SHAPES: Readonly<Record<RaceStatus, ReactNode>> = {
  deposited: <circle cx="8" cy="8" r="6.5" className="status-full" />,
  won: <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" className="status-full" />,
  law: <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" className="status-open" />,
  signed: <path d="M2 11.5c2.6 0 3.2-7 5.4-7s.6 7 2.8 7c1.4 0 2-1.6 3.8-1.6" className="status-line" />,
  outside: <path d="M3 8h10" className="status-line" />,
};

/** A state's status in the race: a shape and a word. */
export function StatusBadge({ status }: Readonly<{ status: RaceStatus }>): ReactNode {
  return (
    <span className="status-badge" data-status={status}>
      <svg className="status-shape" viewBox="0 0 16 16" aria-hidden="true">
        {STATUS_SHAPES[status]}
      </svg>
      {t(`ratification:race.status.${status}`)}
    </span>
  );
}
