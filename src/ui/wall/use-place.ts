import { useEffect, useState } from "react";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { useKeys } from "./use-keys.ts";

/** Used in place of a table's number to show all tables. */
export const ALL = 0;

export type WallPlace = Readonly<{
  /** Number of the table, or `ALL`. */
  at: number;
  turnTo: (at: number) => void;
  isTurning: boolean;
  turn: (isTurning: boolean) => void;
  /** Whether number keys choose a table. They can be switched off (WCAG 2.1.4). */
  hasKeys: boolean;
  setKeys: (hasKeys: boolean) => void;
}>;

const NONE: readonly number[] = [];

const TURN_MS = 30_000;

/**
 * Shows the only table that has started, or all tables until the user chooses one.
 * @param isFilmed true if they are shown as a film, which has its own keys
 */
export function usePlace(isFilmed: boolean): WallPlace {
  const session = useSession();
  const tables = useRoom((room) => room.room?.settings.tables ?? 1);
  const hasPlayed = useHasPlayed();
  const begun = useRoom((room) => room.room?.begun ?? NONE);
  const only = tables === 1 ? 1 : begun.length === 1 ? (begun[0] ?? ALL) : ALL;
  const [chosen, choose] = useState<number | null>(null);
  const at = chosen ?? only;
  const [isTurning, turn] = useState(false);
  const [hasKeys, setKeys] = useState(true);
  const turnTo = (to: number): void => {
    skipMotion();
    choose(to);
    if (to !== ALL) session?.lookAt(to);
  };
  useEffect(() => {
    if (only !== ALL && chosen === null) session?.lookAt(only);
  }, [only, chosen, session]);
  useKeys(isFilmed && at === ALL ? {} : keysFor(hasKeys ? tables : 1, turnTo));
  useEffect(() => {
    if (!isTurning || !hasPlayed) return;
    const timer = setTimeout(() => turnTo((at + 1) % (tables + 1)), TURN_MS);
    return () => clearTimeout(timer);
  });
  return { at, turnTo, isTurning, turn, hasKeys, setKeys };
}

function keysFor(tables: number, turnTo: (at: number) => void): Readonly<Record<string, () => void>> {
  const numbers = Array.from({ length: Math.min(tables, 9) + 1 }, (_, at) => at);
  const turns = tables === 1 ? [] : numbers.map((at) => [String(at), () => turnTo(at)] as const);
  return Object.fromEntries([[" ", skipMotion] as const, ...turns]);
}
