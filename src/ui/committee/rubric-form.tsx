import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  MOST_CRITERIA,
  MOST_POINTS_OF_CRITERION,
  newCriterion,
  rubricOf,
} from "../../client/selectors/committee/awards.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { criterionText } from "../../client/sentences/conference-lines.ts";
import type { Criterion } from "../../committee/state/score.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { TextField } from "../primitives/text-field.tsx";

/** The criteria by which the chairs give points, and the most points for each. */
export function RubricForm(): ReactNode {
  const act = useAct();
  const rubric = rubricOf(useCommittee());
  const [own, setOwn] = useState<readonly Criterion[]>(() =>
    rubric.map((one) => ({ ...one, name: criterionText(one) })),
  );
  const change = (id: number, part: Partial<Criterion>): void =>
    setOwn(own.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <div className="stack">
      <p className="small soft">{t("conference:award.rubricNote")}</p>
      {own.map(({ id, name, points }, at) => (
        <div key={id} className="stack">
          <TextField
            label={t("conference:award.name", { n: at + 1 })}
            value={name}
            onChange={(text) => change(id, { name: text })}
            maxLength={LONGEST_NAME}
          />
          <div className="row">
            <NumberBox
              label={t("conference:award.most", { n: at + 1 })}
              value={points}
              least={1}
              most={MOST_POINTS_OF_CRITERION}
              onChange={(most) => change(id, { points: most })}
            />
            {own.length > 1 && (
              <Button size="small" look="quiet" onPress={() => setOwn(own.filter((one) => one.id !== id))}>
                {t("conference:award.remove", { n: at + 1 })}
              </Button>
            )}
          </div>
        </div>
      ))}
      <div className="row">
        {own.length < MOST_CRITERIA && (
          <Button size="small" onPress={() => setOwn([...own, newCriterion([...rubric, ...own])])}>
            {t("conference:award.add")}
          </Button>
        )}
        <Button
          size="small"
          look="primary"
          isDisabled={own.some(({ name }) => name.trim() === "")}
          onPress={() => void act({ type: "setRubric", criteria: own })}
        >
          {t("conference:award.keep")}
        </Button>
      </div>
    </div>
  );
}
