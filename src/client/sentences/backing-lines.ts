/** Sentences about the names behind papers, their edits and mergers, which say who decided and on whose behalf. */
import type { Fact } from "../../committee/facts/fact.ts";
import type { Who } from "../../committee/state/delegation.ts";
import { t, type Values } from "../i18n/index.ts";
import type { CommitteeNames } from "./committee-names.ts";

/** The sentence for such a fact, or null if the plain one fits. @param by who sent the order, if known */
export function backingText(
  fact: Fact,
  values: Values,
  by: Who | null,
  names: CommitteeNames,
): string | null {
  const isChair = by?.type === "chair";
  switch (fact.type) {
    case "paperSigned":
      if (isChair) return t(`committee:backing.entered.${enteredAs(fact.as, names)}`, values);
      return fact.as === "sponsor" ? t("committee:backing.sponsor", values) : null;
    case "paperEdited":
      if (isChair) return t("committee:backing.editedByChair", values);
      return by === null ? null : t("committee:backing.edited", { ...values, seat: names.seat(by.id) });
    case "changeAccepted":
      if (isChair) return t("committee:backing.chairAcceptsChange", values);
      return by === null
        ? null
        : t("committee:backing.acceptsChange", { ...values, seat: names.seat(by.id) });
    case "paperUnsigned":
      if (isChair) return t("committee:backing.removedByChair", values);
      if (by === null || by.id === fact.delegation) return null;
      return t("committee:backing.removed", { ...values, first: names.seat(by.id) });
    case "sponsorAnswered":
      return t(`committee:backing.${isChair ? "chairAnswers" : "answers"}.${said(fact)}`, values);
    case "amendmentAnswered":
      return t(
        `committee:backing.${isChair ? "chairFriendly" : "friendly"}.${fact.isFriendly ? "yes" : "no"}`,
        values,
      );
    case "mergerAnswered":
      return t(`committee:backing.${isChair ? "chairMerger" : "merger"}.${said(fact)}`, values);
    case "mergerEnded":
      return t(`committee:backing.mergerEnded.${fact.why}`, values);
    default:
      return null;
  }
}

/** The Hague's manner calls the signatories of a paper its co-submitters. */
const enteredAs = (
  as: "sponsor" | "signatory",
  { words }: CommitteeNames,
): "sponsor" | "signatory" | "coSubmitter" =>
  as === "signatory" && words === "submitted" ? "coSubmitter" : as;

const said = ({ isAccepted }: Readonly<{ isAccepted: boolean }>): "yes" | "no" => (isAccepted ? "yes" : "no");
