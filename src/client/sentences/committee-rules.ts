/** The worked example of a rule, as a sentence with numbers. */
import type { RuleExample } from "../../committee/rule-examples.ts";
import { t } from "../i18n/index.ts";

const bit = (value: number | undefined): 0 | 1 => (value === undefined || value === 0 ? 0 : 1);

/** The place in a list of three choices. */
const third = (value: number | undefined): 0 | 1 | 2 => (value === 1 || value === 2 ? value : 0);

/** The worked example of a rule in one or two sentences. */
export function workedText(example: RuleExample): string {
  return choiceText(example) ?? numberText(example);
}

/** Some rules have one sentence for yes and another for no. Null for the others. */
function choiceText({ code, values }: RuleExample): string | null {
  switch (code) {
    case "attendance":
      return t(`committee:rules.worked.attendance.${bit(values.declared)}`, values);
    case "observers":
      return [
        t(`committee:rules.worked.observers.${bit(values.observers)}${bit(values.ngos)}`),
        t(`committee:rules.worked.onProcedure.${bit(values.observersVote)}${bit(values.ngosVote)}`),
      ].join(" ");
    case "pass":
    case "reply":
      return t(`committee:rules.worked.${code}.${bit(values.times)}`, values);
    case "abstentions":
    case "appeal":
    case "withRights":
      return t(`committee:rules.worked.${code}.${bit(values.allowed)}`, values);
    case "yields":
      return t(`committee:rules.worked.yields.${bit(values.ways)}`, values);
    case "division":
      return t(`committee:rules.worked.division.${bit(values.rejected)}`, values);
    case "reconsideration":
      return t(`committee:rules.worked.reconsideration.${bit(values.winners)}`, values);
    case "rollCalls":
      return t(`committee:rules.worked.rollCalls.${bit(values.lot)}`);
    case "amendments":
      return t(`committee:rules.worked.amendments.${values.has === 0 ? "off" : third(values.when)}`, values);
    case "withdrawal":
      return t(`committee:rules.worked.withdrawal.${bit(values.amended)}${bit(values.takenUp)}`);
    case "approval":
      return t(`committee:rules.worked.approval.${third(values.by)}`);
    case "debate":
      return t(`committee:rules.worked.debate.${third(values.on)}`, values);
    case "notes":
    case "updates":
    case "strawPolls":
    case "phases":
      return t(`committee:rules.worked.${code}.${bit(values.has)}`);
    case "speakersList":
      return t(`committee:rules.worked.speakersList.${bit(values.entries)}`);
    default:
      return null;
  }
}

function numberText({ code, values }: RuleExample): string {
  return t(`committee:rules.worked.${code as Counted}`, { ...values, count: values.votes ?? 0 });
}

/** The rules whose sentence is the same with any number. */
type Counted =
  | "quorum"
  | "majority"
  | "equalVotes"
  | "methods"
  | "explanation"
  | "precedence"
  | "speakingTime"
  | "caucus"
  | "sponsors"
  | "clauses";
