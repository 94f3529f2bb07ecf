import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseTitle } from "../../client/i18n/names.ts";
import type { RunningVerdict } from "../../client/selectors/text/text-history.ts";
import { Aside } from "../primitives/aside.tsx";
import { CaseReasons } from "./case-reasons.tsx";

type CaseAsideProps = Readonly<{ id: string; verdicts: readonly RunningVerdict[] }>;

/** The name of a case, which opens the reasons for its answers. */
export function CaseAside({ id, verdicts }: CaseAsideProps): ReactNode {
  const title = caseTitle(id);
  return (
    <Aside
      button={title}
      label={t("negotiation:text.details", { case: title })}
      className="link-button case-button"
    >
      <CaseReasons id={id} verdicts={verdicts} />
    </Aside>
  );
}
