import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { HOST_REFUSALS } from "../../client/selectors/committee/refusals.ts";
import { RefusalText } from "../committee/refusal-text.tsx";
import { useCommitteePage } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";

/** Explains the problem in one sentence. An unknown reason is shown as a lost connection. */
export function Trouble({ reason }: Readonly<{ reason: string | null }>): ReactNode {
  const known = HOST_REFUSALS.find((one) => one === reason) ?? "offline";
  return (
    <p role="alert" className="notice refused" hidden={reason === null}>
      {reason === null ? "" : t(`delegate:trouble.${known}`)}
    </p>
  );
}

/** Shown while the host asks the page to wait. The page tries again by itself. */
export function Waits({ seconds }: Readonly<{ seconds: number | null }>): ReactNode {
  return (
    <p role="status" className="notice" hidden={seconds === null}>
      {seconds === null ? "" : t("delegate:door.waiting", { count: seconds })}
    </p>
  );
}

/** Why the last order was refused, and whether the host answers. */
export function DelegateNotices(): ReactNode {
  const refused = useCommitteePage((page) => page.refused);
  const link = useCommitteePage((page) => page.link);
  const isStuck = useHost((host) => host.isStuck);
  const trouble = useHost((host) => host.trouble);
  return (
    <>
      <p role="status" className="notice" hidden={link === "open"}>
        {link === "open" ? "" : t("delegate:link.lost")}
      </p>
      <p role="status" className="notice refused" hidden={!isStuck}>
        {isStuck ? t("delegate:link.stuck") : ""}
      </p>
      <p role="alert" className="notice refused" hidden={refused === null}>
        {refused !== null && <RefusalText reason={refused} />}
      </p>
      <Trouble reason={trouble} />
    </>
  );
}
