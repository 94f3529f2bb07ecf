import { type ReactNode, useState } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { checkPack, editedPack, type PackChange, QUESTIONS } from "../../client/selectors/committee/packs.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";
import { LeastField } from "./least-field.tsx";
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
        <Leasts pack={pack} onChange={change} />
        <Majorities pack={pack} onChange={change} />
        <Times pack={pack} onChange={change} />
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

function Majorities({ pack, onChange }: PackPartProps): ReactNode {
  return (
    <>
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

/** Everything that needs a minimum: three quorums, and the names under papers. */
function Leasts({ pack, onChange }: PackPartProps): ReactNode {
  const { quorum, amendments } = pack;
  return (
    <div className="pack-leasts">
      {(Object.keys(QUORUMS) as QuorumName[]).map((name) => (
        <LeastField
          key={name}
          label={t(`committee:rules.${QUORUMS[name]}`)}
          least={quorum[name]}
          onChange={(least) => onChange({ quorum: { ...quorum, [name]: least } })}
        />
      ))}
      {(["sponsors", "signatories"] as const).map((name) => (
        <LeastField
          key={name}
          label={t(`committee:rules.${name}`)}
          least={pack[name]}
          onChange={(least) => onChange({ [name]: least })}
        />
      ))}
      <LeastField
        label={t("committee:rules.amendmentNames")}
        least={amendments.signatories}
        onChange={(signatories) => onChange({ amendments: { ...amendments, signatories } })}
      />
    </div>
  );
}

function Times({ pack, onChange }: PackPartProps): ReactNode {
  const { speeches, explanation, reply } = pack;
  const [first = 60] = reply.seconds;
  return (
    <>
      <Seconds
        of="speech"
        value={speeches.seconds}
        set={(seconds) => onChange({ speeches: { ...speeches, seconds } })}
      />
      <Seconds
        of="onMotion"
        value={speeches.onMotion}
        set={(onMotion) => onChange({ speeches: { ...speeches, onMotion } })}
      />
      <Seconds
        of="explained"
        value={explanation.seconds}
        set={(seconds) => onChange({ explanation: { ...explanation, seconds } })}
      />
      <NumberBox
        label={t("committee:rules.replies")}
        value={reply.seconds.length}
        least={0}
        most={10}
        onChange={(count) =>
          onChange({
            reply: { seconds: Array.from({ length: count }, (_, at) => reply.seconds[at] ?? first) },
          })
        }
      />
    </>
  );
}

type SecondsProps = Readonly<{
  of: "speech" | "onMotion" | "explained";
  value: number;
  set: (seconds: number) => void;
}>;

function Seconds({ of, value, set }: SecondsProps): ReactNode {
  return <NumberBox label={t(`committee:rules.${of}`)} value={value} least={5} most={3600} onChange={set} />;
}
