import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { quorumOf } from "../../client/selectors/committee/choices.ts";
import { RULES, ruleExamples, sourceOf } from "../../client/selectors/committee/packs.ts";
import { workedText } from "../../client/sentences/committee-rules.ts";
import { packName } from "../../client/sentences/pack-name.ts";
import { LONGEST_PACK, readPack, writePack } from "../../client/sessions/committee/committee-file.ts";
import type { MotionRule, Rule } from "../../committee/state/pack.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import { download } from "../shell/download.ts";
import { CardsLink } from "./documents-link.tsx";
import { PackDialog } from "./pack-dialog.tsx";
import { SourceLine } from "./source-line.tsx";

/** The rules of this committee: what each means in numbers, and its source. */
export function RulesTab(): ReactNode {
  const { pack } = useCommittee();
  const members = useMembers();
  return (
    <div className="stack">
      <h3>{packName(pack)}</h3>
      <RuleActs />
      <CardsLink />
      <p className="small soft">{t("committee:rules.example", { members })}</p>
      <dl className="rule-list">
        {RULES.map((rule) => (
          <RuleRow key={rule} rule={rule} />
        ))}
      </dl>
      <Motions />
    </div>
  );
}

function RuleActs(): ReactNode {
  const { pack } = useCommittee();
  const act = useAct();
  const [isEditing, setEditing] = useState(false);
  const [isBad, setBad] = useState(false);
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.item(0);
    if (file === null || file === undefined) return;
    const read = readPack(file.size > LONGEST_PACK ? "" : await file.text().catch(() => ""));
    setBad("problems" in read);
    if ("pack" in read) await act({ type: "changePack", pack: read.pack });
  };
  return (
    <div className="row">
      <Button size="small" onPress={() => setEditing(true)}>
        {t("committee:rules.edit")}
      </Button>
      <Button size="small" onPress={() => download(t("committee:rules.fileName"), writePack(pack))}>
        {t("committee:rules.export")}
      </Button>
      <FileTrigger acceptedFileTypes={[".json", "application/json"]} onSelect={(files) => void take(files)}>
        <Button size="small">{t("committee:rules.import")}</Button>
      </FileTrigger>
      <p role="status">{isBad && t("committee:rules.importBad")}</p>
      {isEditing && <PackDialog onClose={() => setEditing(false)} />}
    </div>
  );
}

/** The examples are for as many members as this committee has. */
function useMembers(): number {
  return quorumOf(useCommittee()).members;
}

function RuleRow({ rule }: Readonly<{ rule: Rule }>): ReactNode {
  const { pack } = useCommittee();
  const members = useMembers();
  return (
    <div>
      <dt>{t(`committee:rules.name.${rule}`)}</dt>
      <dd>
        {workedText(ruleExamples(pack, rule, members))} <SourceLine source={sourceOf(pack, rule)} />
      </dd>
    </div>
  );
}

function Motions(): ReactNode {
  const { pack } = useCommittee();
  return (
    <DataTable<MotionRule>
      caption={t("committee:rules.motions")}
      rows={pack.motions}
      keyOf={({ kind }) => kind}
      columns={[
        {
          id: "motion",
          head: t("committee:rules.motion"),
          isRowHead: true,
          cell: ({ kind, source }) => (
            <>
              {t(`committee:motion.name.${kind}`)} <SourceLine source={source} />
            </>
          ),
        },
        {
          id: "decides",
          head: t("committee:rules.decides"),
          cell: ({ decidedBy }) => t(`committee:motion.decidedBy.${decidedBy}`),
        },
        {
          id: "seconds",
          head: t("committee:rules.seconds"),
          isAmount: true,
          cell: ({ seconds }) => seconds,
        },
      ]}
    />
  );
}
