import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { eventAnswer } from "../../client/i18n/names.ts";
import type { Memory } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";

/** A memory beyond this many is folded. */
const SHOWN = 2;

/** What a group remembers of the player's deeds, the latest first, each with its points. */
export function Memories({ memories }: Readonly<{ memories: readonly Memory[] }>): ReactNode {
  if (memories.length === 0) return null;
  const older = memories.slice(SHOWN);
  return (
    <>
      <MemoryList memories={memories.slice(0, SHOWN)} />
      {older.length > 0 && (
        <Disclosure title={t("ratification:memory.older", { count: older.length })} level={4}>
          <MemoryList memories={older} />
        </Disclosure>
      )}
    </>
  );
}

function MemoryList({ memories }: Readonly<{ memories: readonly Memory[] }>): ReactNode {
  return (
    <ul className="memories small">
      {memories.map((memory) => (
        <li key={`${memory.of}-${memory.article}-${memory.event}`}>
          <MemoryLine memory={memory} />
        </li>
      ))}
    </ul>
  );
}

/** One memory in a short line. @example "The courts remember that you played the leak down. −3 points" */
export function MemoryLine({ memory }: Readonly<{ memory: Memory }>): ReactNode {
  const { points } = memory;
  const values = { count: Math.abs(points) };
  return (
    <>
      <span>{useMemoryText(memory)}</span>{" "}
      <strong className="memory-points numbers" data-good={points > 0}>
        {points < 0 ? t("ratification:memory.taken", values) : t("ratification:memory.given", values)}
      </strong>
    </>
  );
}

function useMemoryText({ of, article, event, answer }: Memory): string {
  const { names } = useTable();
  if (of === "eventAnswered") return eventAnswer(event, answer, "memory");
  return t(`ratification:memory.of.${of}`, { article: article < 0 ? "" : names.article(article) });
}
