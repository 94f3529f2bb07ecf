import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { linesOf } from "../../client/wording/sentences.ts";
import { useGame } from "../hooks.ts";

/** More than this at once would only be noise; the journal has the rest. */
const LINES_READ_OUT = 4;

/** Reads out what has just happened, the weightiest first, and why a command was refused. */
export function LiveRegion(): ReactNode {
  const queue = useGame((game) => game.queue);
  const scenario = useGame((game) => game.scenario);
  const refused = useGame((game) => game.refused);
  const lines = scenario === null ? [] : queue.flatMap(({ event }) => linesOf(event, scenario));
  const chosen = [...lines].sort((a, b) => rank(a.tone) - rank(b.tone)).slice(0, LINES_READ_OUT);
  return (
    <div className="visually-hidden">
      <div role="status" aria-live="polite">
        {chosen.map((line) => (
          <p key={line.text}>{line.text}</p>
        ))}
      </div>
      <div role="alert">
        {refused === null ? "" : t("match.refused", { reason: t(`rejection.${refused}`) })}
      </div>
    </div>
  );
}

const TONES_BY_WEIGHT = ["great", "broken", "bad", "good", "chapter", "plain"];

function rank(tone: string): number {
  return TONES_BY_WEIGHT.indexOf(tone);
}
