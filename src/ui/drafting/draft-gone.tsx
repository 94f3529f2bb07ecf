import { type ReactNode, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { DRAFT_FIELDS } from "../../client/selectors/committee/papers.ts";
import { type HostCommittee, onHost } from "../../client/sessions/committee/host-committee.ts";
import type { DraftField } from "../../committee/state/drafting.ts";
import { useConnection } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { CopyField } from "../primitives/text-field.tsx";
import { writingOf } from "./writings.ts";

type GoneProps = Readonly<{ draft: string; onLeave: () => void }>;

/** Shown when a draft disappears while its page is open. Text that did not reach the host can still be copied. */
export function DraftGone({ draft, onLeave }: GoneProps): ReactNode {
  const host = onHost(useConnection());
  return (
    <div className="stack">
      <p role="status" className="notice">
        {t("drafting:gone")}
      </p>
      {host !== null &&
        DRAFT_FIELDS.map((field) => <TooLate key={field} host={host} draft={draft} field={field} />)}
      <p>
        <Button onPress={onLeave}>{t("drafting:back")}</Button>
      </p>
    </div>
  );
}

type LateProps = Readonly<{ host: HostCommittee; draft: string; field: DraftField }>;

function TooLate({ host, draft, field }: LateProps): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  const { status, state } = writingOf(host, draft, field);
  if (status.getState().isSent) return null;
  return <CopyField label={t(`drafting:late.${field}`)} value={state().doc.toString()} field={box} />;
}
