import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { quorumOf } from "../../client/selectors/committee/choices.ts";
import { hasCrisis } from "../../client/selectors/committee/crisis.ts";
import { ruleExamples } from "../../client/selectors/committee/packs.ts";
import { workedText } from "../../client/sentences/committee-rules.ts";
import { packName } from "../../client/sentences/pack-name.ts";
import type { MotionRule, Pack, Rule } from "../../committee/state/pack.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { Paper } from "./paper.tsx";
import { PrintPage } from "./print-page.tsx";

const OF_CHAIR: readonly Rule[] = [
  "quorum",
  "majority",
  "methods",
  "rollCalls",
  "abstentions",
  "debate",
  "approval",
  "sponsors",
  "amendments",
  "division",
  "explanation",
  "appeal",
  "reply",
  "reconsideration",
  "phases",
  "notes",
  "updates",
  "strawPolls",
];

const OF_DELEGATES: readonly Rule[] = [
  "attendance",
  "speakersList",
  "speakingTime",
  "yields",
  "observers",
  "debate",
  "approval",
  "sponsors",
  "amendments",
  "majority",
  "equalVotes",
  "abstentions",
  "pass",
  "withRights",
  "explanation",
  "appeal",
  "phases",
  "notes",
  "updates",
  "strawPolls",
];

/** The rules of a committee on two cards of one page each: one for the chair, one for delegates. */
export function RuleCards(): ReactNode {
  return (
    <PrintPage
      lead={t("committee:card.lead")}
      print={{ label: t("document:print"), note: t("document:printNote") }}
      isEmpty={false}
      choices={null}
    >
      <Card of="chair" rules={OF_CHAIR} />
      <Card of="delegate" rules={OF_DELEGATES} />
    </PrintPage>
  );
}

function Card({ of, rules }: Readonly<{ of: "chair" | "delegate"; rules: readonly Rule[] }>): ReactNode {
  const state = useCommittee();
  const { pack } = state;
  const { members } = quorumOf(state);
  const title = t(`committee:card.${of}`, { pack: packName(pack) });
  return (
    <Paper kind="rules" label={title}>
      <h2>{title}</h2>
      <p className="paper-note">{t("committee:rules.example", { members })}</p>
      <dl className="rules-card">
        {rulesOf(pack, rules).map((rule) => (
          <div key={rule}>
            <dt>{t(`committee:rules.name.${rule}`)}</dt>
            <dd>{workedText(ruleExamples(pack, rule, members))}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("committee:point.heading")}</h3>
      <p>{list(pack.points.map(({ kind }) => t(`committee:point.kind.${kind}`)))}</p>
      <h3>{t("committee:rules.motions")}</h3>
      <Motions motions={pack.motions} />
    </Paper>
  );
}

const OF_CRISIS: Readonly<Partial<Record<Rule, keyof NonNullable<Pack["crisis"]>>>> = {
  notes: "notes",
  updates: "updates",
  strawPolls: "strawPolls",
};

/** The rules without those of a crisis or of two phases, if the pack does not have them. */
function rulesOf(pack: Pack, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => {
    if (rule === "phases") return pack.phases === true;
    const part = OF_CRISIS[rule];
    return part === undefined || hasCrisis(pack, part);
  });
}

function Motions({ motions }: Readonly<{ motions: readonly MotionRule[] }>): ReactNode {
  return (
    <table className="paper-table rules-motions">
      <thead>
        <tr>
          <th scope="col">{t("committee:rules.motion")}</th>
          <th scope="col">{t("committee:rules.decides")}</th>
          <th scope="col">{t("committee:rules.seconds")}</th>
          <th scope="col">{t("committee:rules.speak.for")}</th>
          <th scope="col">{t("committee:rules.speak.against")}</th>
        </tr>
      </thead>
      <tbody>
        {motions.map(({ kind, decidedBy, seconds, speakers }) => (
          <tr key={kind}>
            <th scope="row">{t(`committee:motion.name.${kind}`)}</th>
            <td>{t(`committee:motion.decidedBy.${decidedBy}`)}</td>
            <td>{seconds}</td>
            <td>{speakers.for}</td>
            <td>{speakers.against}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
