import { useMemo, useState } from "react";
import {
  type Matched,
  type Suggestion,
  suggestionsFor,
  wordingOf,
} from "../../client/selectors/committee/plenary.ts";
import type { Provision } from "../../committee/state/provisions.ts";

/** The wordings of a text as a chair matches them. `unchecked`: places of unsure suggestions that nobody looked at. */
export type Matches = Readonly<{
  matched: readonly Matched[];
  suggestions: readonly Suggestion[];
  unchecked: readonly number[];
  /** Also for a choice that stays as suggested. */
  onMatch: (at: number, wording: Matched) => void;
}>;

/** @param wordings as a chair has matched them before, who has then looked at each; or null */
export function useMatches(
  provisions: readonly Provision[],
  wordings: readonly (string | null)[] | null,
): Matches {
  const suggestions = useMemo(() => suggestionsFor(provisions), [provisions]);
  const [matched, setMatched] = useState<readonly Matched[]>(
    () => wordings?.map(wordingOf) ?? suggestions.map((one) => one.matched),
  );
  const [checked, setChecked] = useState<ReadonlySet<number>>(new Set());
  const unchecked =
    wordings === null ? suggestions.flatMap(({ isSure }, at) => (isSure || checked.has(at) ? [] : [at])) : [];
  const onMatch = (at: number, wording: Matched): void => {
    setMatched(matched.with(at, wording));
    setChecked(new Set([...checked, at]));
  };
  return { matched, suggestions, unchecked, onMatch };
}
