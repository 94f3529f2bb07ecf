import { t } from "../../client/i18n/index.ts";
import type { Vote } from "../../engine/state/command.ts";
import type { StandItem } from "../table/stand-choice.tsx";

type Notes = Readonly<Partial<Record<Vote, string>>>;

/** The choices yes, no and abstain. A vote can have a note that explains what it means. */
export function votesWith(notes?: Notes): readonly StandItem<Vote>[] {
  return [
    { id: "yes", shape: "join", name: t("adoption:vote.yes"), note: notes?.yes ?? "" },
    { id: "no", shape: "object", name: t("adoption:vote.no"), note: notes?.no ?? "" },
    {
      id: "abstain",
      shape: "abstain",
      name: t("adoption:vote.abstain"),
      note: notes?.abstain ?? t("adoption:vote.abstainNote"),
    },
  ];
}
