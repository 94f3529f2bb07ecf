import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import {
  MOST_CRITERIA,
  MOST_POINTS_OF_CRITERION,
  newCriterion,
  rubricFrom,
  rubricOf,
} from "../../client/selectors/committee/awards.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { criterionText } from "../../client/sentences/conference-lines.ts";
import { LONGEST_RUBRIC, readRubric, writeRubric } from "../../client/sessions/committee/committee-file.ts";
import type { Criterion } from "../../committee/state/score.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { download } from "../shell/download.ts";

/** The criteria by which the chairs give points, and the most points for each. */
export function RubricForm(): ReactNode {
  const act = useAct();
  const rubric = rubricOf(useCommittee());
  const known = rubric.map((one) => ({ ...one, name: criterionText(one) }));
  const [own, setOwn] = useState<readonly Criterion[]>(known);
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
      <RubricFile own={own} onOpen={(opened) => setOwn(rubricFrom([...known, ...own], opened))} />
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

type FileProps = Readonly<{
  own: readonly Criterion[];
  onOpen: (opened: readonly Pick<Criterion, "name" | "points">[]) => void;
}>;

/** The same rubric for all committees of a conference. What is opened stands in the form until the chair saves it. */
function RubricFile({ own, onOpen }: FileProps): ReactNode {
  const [said, setSaid] = useState<"fileBad" | "fileOpened" | null>(null);
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.item(0);
    if (file === null || file === undefined) return;
    const read = readRubric(file.size > LONGEST_RUBRIC ? "" : await file.text().catch(() => ""));
    setSaid(read === null ? "fileBad" : "fileOpened");
    if (read !== null) onOpen(read);
  };
  return (
    <div className="row">
      <Button
        size="small"
        isDisabled={own.some(({ name }) => name.trim() === "")}
        onPress={() => download(t("conference:award.fileName"), writeRubric(own))}
      >
        {t("conference:award.toFile")}
      </Button>
      <FileTrigger acceptedFileTypes={[".json", "application/json"]} onSelect={(files) => void take(files)}>
        <Button size="small">{t("conference:award.fromFile")}</Button>
      </FileTrigger>
      <p role="status">{said !== null && t(`conference:award.${said}`)}</p>
    </div>
  );
}
