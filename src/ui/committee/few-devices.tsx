import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { fewDevices } from "../../client/selectors/committee/election.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useHost } from "../hooks/use-delegation.ts";

/** Warns the chair, before a count is refused, that so few vote on a device that no ballot would stay secret. */
export function FewDevices({ voters }: Readonly<{ voters: readonly DelegationId[] }>): ReactNode {
  const access = useHost((host) => host.access);
  const cast = useHost(({ box }) => box?.cast ?? 0);
  const few = fewDevices(access, voters, cast);
  return few !== null && <p className="notice">{t("committee:election.fewDevices", few)}</p>;
}
