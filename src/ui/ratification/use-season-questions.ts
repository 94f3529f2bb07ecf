import {
  questionsLeft,
  type SeasonQuestion,
  seasonQuestions,
} from "../../client/selectors/ratification/season-questions.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { usePartnerRoleIn } from "../hooks/use-pair-role.ts";

export type SeasonQuestions = Readonly<{
  /** Every question that this season puts to the seat. */
  all: readonly SeasonQuestion[];
  /** Those that are neither answered nor left open on purpose. */
  left: readonly SeasonQuestion[];
  /** True if the Capital of this pair answers them on another device. */
  isTheirs: boolean;
}>;

export function useSeasonQuestions(): SeasonQuestions {
  const { view, scenario } = useTable();
  const drafts = useGame((game) => game.drafts);
  const isTheirs = usePartnerRoleIn("home") !== null;
  return {
    all: seasonQuestions(view, scenario),
    left: isTheirs ? [] : questionsLeft(view, scenario, drafts),
    isTheirs,
  };
}
