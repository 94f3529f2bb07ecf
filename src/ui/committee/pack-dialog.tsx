import { type ReactNode, useState } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { checkPack, editedPack, type PackChange, QUESTIONS } from "../../client/selectors/committee/packs.ts";
import type { Least } from "../../committee/state/pack.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";
import { PackMotions } from "./pack-motions.tsx";
import { PackChoices, type PackPartProps, PackSwitches } from "./pack-switches.tsx";

/** Everything that conferences do differently. Any change marks the rules pack as edited. */
export function PackDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const state = useCommittee();
  const act = useAct();
  const [pack, setPack] = useState(state.pack);
  const problems = checkPack(pack);
  const change = (part: PackChange): void => setPack(editedPack(pack, part));
  const save = async (): Promise<void> => {
    await act({ type: "changePack", pack });
    onClose();
  };
  return (
    <Dialog
      title={t("committee:rules.editHeading")}
      isOpen
      isWide
      onClose={onClose}
      feet={
        <Button
          look="primary"
          isDisabled={problems.length > 0 || pack === state.pack}
          onPress={() => void save()}
        >
          {t("committee:rules.save")}
        </Button>
      }
    >
      <div className="pack-fields">
        <Majorities pack={pack} onChange={change} />
        <Numbers pack={pack} onChange={change} />
        <PackChoices pack={pack} onChange={change} />
        <PackSwitches pack={pack} onChange={change} />
      </div>
      <Disclosure title={t("committee:rules.motions")}>
        <PackMotions pack={pack} onChange={change} />
      </Disclosure>
      <p role="status">
        {problems.length > 0 &&
          t("committee:rules.bad", {
            problems: list(problems.map((one) => t(`committee:rules.problem.${one}`))),
          })}
      </p>
    </Dialog>
  );
}

const QUORUMS = { open: "quorumOpen", procedure: "quorumProcedure", substance: "quorumSubstance" } as const;
type QuorumName = keyof typeof QUORUMS;

const LEASTS = {
  all: { type: "count", count: 1 },
  quarter: { type: "part", of: 4, isMore: false },
  third: { type: "part", of: 3, isMore: false },
  half: { type: "part", of: 2, isMore: true },
} as const satisfies Readonly<Record<string, Least>>;
type LeastName = keyof typeof LEASTS | "other";

function leastName(least: Least): LeastName {
  const names = Object.keys(LEASTS) as (keyof typeof LEASTS)[];
  return names.find((name) => JSON.stringify(LEASTS[name]) === JSON.stringify(least)) ?? "other";
}

function Majorities({ pack, onChange }: PackPartProps): ReactNode {
  return (
    <>
      {(Object.keys(QUORUMS) as QuorumName[]).map((name) => (
        <Select<LeastName>
          key={name}
          label={t(`committee:rules.${QUORUMS[name]}`)}
          selected={leastName(pack.quorum[name])}
          onSelect={(id) => id !== "other" && onChange({ quorum: { ...pack.quorum, [name]: LEASTS[id] } })}
          items={([...Object.keys(LEASTS), "other"] as LeastName[])
            .filter((id) => id !== "other" || leastName(pack.quorum[name]) === "other")
            .map((id) => ({ id, text: t(`committee:rules.least.${id}`) }))}
        />
      ))}
      {QUESTIONS.map((question) => (
        <Select<"simple" | "twoThirds">
          key={question}
          label={t(`committee:rules.majorityOf.${question}`)}
          selected={pack.majority[question]}
          onSelect={(majority) => onChange({ majority: { ...pack.majority, [question]: majority } })}
          items={(["simple", "twoThirds"] as const).map((id) => ({
            id,
            text: t(`committee:rules.majority.${id}`),
          }))}
        />
      ))}
    </>
  );
}

function Numbers({ pack, onChange }: PackPartProps): ReactNode {
  const count = (least: Least): number => (least.type === "count" ? least.count : 0);
  const leastBox = (label: "sponsors" | "signatories"): ReactNode =>
    pack[label].type === "count" && (
      <NumberBox
        label={t(`committee:rules.${label}`)}
        value={count(pack[label])}
        least={1}
        most={100}
        onChange={(value) => onChange({ [label]: { type: "count", count: value } })}
      />
    );
  return (
    <>
      <NumberBox
        label={t("committee:rules.speech")}
        value={pack.speeches.seconds}
        least={5}
        most={3600}
        onChange={(seconds) => onChange({ speeches: { ...pack.speeches, seconds } })}
      />
      {leastBox("sponsors")}
      {leastBox("signatories")}
    </>
  );
}
