import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { matchedProvisions } from "../../client/selectors/committee/matched-provisions.ts";
import { idOf, sentWith } from "../../client/selectors/committee/plenary.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ClauseMatches } from "./clause-matches.tsx";
import { ConsequencesView } from "./consequences.tsx";
import { useMatches } from "./use-matches.ts";

type MatchingProps = Readonly<{
  paper: Paper;
  onMatch: (wordings: readonly (string | null)[], isShown: boolean) => void;
}>;

/**
 * Before the vote, the chair matches each clause, or each part of one, to the nearest wording of the model and decides who
 * may see the matching, and when.
 */
export function Matching({ paper, onMatch }: MatchingProps): ReactNode {
  const { provisions, wordings } = useMemo(() => matchedProvisions(paper), [paper]);
  const isShown = paper.matching?.isShown === true;
  const matches = useMatches(provisions, wordings);
  const { matched } = matches;
  const [isHidden, setHidden] = useState(!isShown);
  const sent = useMemo(() => sentWith(provisions, matched), [provisions, matched]);
  return (
    <section className="stack">
      <p className="small soft">{t("plenary:matchLead")}</p>
      <ClauseMatches {...{ provisions, matches }} />
      <Disclosure title={t("plenary:leads")} level={3}>
        <ConsequencesView sent={sent} />
      </Disclosure>
      <Checkbox isSelected={isHidden} isDisabled={isShown} onChange={setHidden}>
        {t("plenary:hide")}
      </Checkbox>
      <div className="row dialog-act">
        <Button
          look="primary"
          onPress={() =>
            onMatch(
              matched.map((wording) => (wording === null ? null : idOf(wording))),
              !isHidden,
            )
          }
        >
          {t("plenary:match")}
        </Button>
      </div>
    </section>
  );
}
