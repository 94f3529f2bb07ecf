import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { turningPointText } from "../../client/sentences/turning-point-words.ts";
import { useTable } from "../hooks/stores.ts";
import { useSaidOnce } from "../hooks/use-said-once.ts";
import { whenText } from "../widgets/when-text.ts";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";
import { useEndCause } from "./use-end-cause.ts";

/**
 * The one sentence of cause: the decision on which the match turned or, if the seat as a whole changed more, what the
 * match was without it, and why.
 */
export function TurningPoint(): ReactNode {
  const { view } = useTable();
  const cause = useEndCause();
  if (view.mine === null) return null;
  if (cause !== null && typeof cause === "object" && cause.of === "without")
    return <WithoutYouLine isShort />;
  return <TurningSentence cause={cause} />;
}

function TurningSentence({ cause }: Readonly<{ cause: ReturnType<typeof useEndCause> }>): ReactNode {
  const { view, names } = useTable();
  const words = (): string => {
    if (cause === "pending") return t("debrief:end.pending");
    if (cause === null) return t("debrief:decision.none");
    if (cause === "none") return t("debrief:decision.noneOwn");
    if (typeof cause === "string") return t(`debrief:decision.${cause}`);
    if (cause.of !== "decision") return "";
    const { decision } = cause;
    return turningPointText(decision, names, view.mine?.offers ?? [], whenText(decision));
  };
  const text = words();
  useSaidOnce(cause === "pending" ? "" : text);
  return <p className="end-cause">{text}</p>;
}
