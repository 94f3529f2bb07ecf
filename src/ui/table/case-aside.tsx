import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseWho } from "../../client/i18n/names.ts";
import type { RunningVerdict } from "../../client/selectors/text/text-history.ts";
import { Portrait } from "../people/portrait.tsx";
import { Aside } from "../primitives/aside.tsx";
import { CaseReasons } from "./case-reasons.tsx";

type CaseAsideProps = Readonly<{ id: string; verdicts: readonly RunningVerdict[] }>;

/** The face and the name of a person. The name opens the reasons for its answers. */
export function CaseAside({ id, verdicts }: CaseAsideProps): ReactNode {
  const who = caseWho(id);
  return (
    <>
      <Portrait kind="case" id={id} />
      <Aside button={who} label={t("negotiation:case.why", { who })} className="link-button case-button">
        <CaseReasons id={id} verdicts={verdicts} />
      </Aside>
    </>
  );
}
