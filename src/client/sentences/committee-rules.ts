/** The worked example of a rule, as a sentence with numbers. */
import type { RuleExample } from "../../committee/rule-examples.ts";
import { t } from "../i18n/index.ts";

const bit = (value: number | undefined): 0 | 1 => (value === undefined || value === 0 ? 0 : 1);

/** Some rules have one sentence for yes and another for no. */
export function workedText({ code, values }: RuleExample): string {
  switch (code) {
    case "attendance":
      return t(`committee:rules.worked.attendance.${bit(values.declared)}`, values);
    case "observers":
      return t(`committee:rules.worked.observers.${bit(values.observers)}${bit(values.ngos)}`, values);
    case "pass":
      return t(`committee:rules.worked.pass.${bit(values.times)}`, values);
    case "withRights":
      return t(`committee:rules.worked.withRights.${bit(values.allowed)}`, values);
    case "yields":
      return t(`committee:rules.worked.yields.${bit(values.ways)}`, values);
    case "appeal":
      return t(`committee:rules.worked.appeal.${bit(values.allowed)}`, values);
    case "division":
      return t(`committee:rules.worked.division.${bit(values.rejected)}`, values);
    case "clauses":
      return t("committee:rules.worked.clauses", { ...values, count: values.votes ?? 0 });
    case "quorum":
    case "abstentions":
    case "majority":
    case "equalVotes":
    case "methods":
    case "explanation":
    case "precedence":
    case "speakersList":
    case "speakingTime":
    case "caucus":
    case "reply":
    case "sponsors":
    case "amendments":
    case "reconsideration":
      return t(`committee:rules.worked.${code}`, values);
  }
}
