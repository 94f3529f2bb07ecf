import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Command } from "../../engine/state/command.ts";
import { useGuidance, usePairRefusal } from "../hooks/use-pair-role.ts";
import { Lock } from "../table/shapes.tsx";

/** Marks an article that the Capital holds, or gives up only in a package. */
export function HeldMark({ article }: Readonly<{ article: number }>): ReactNode {
  const said = useGuidance(article);
  if (said === "flex") return null;
  return (
    <span className="tag held-tag">
      <Lock />
      {t(`room:guide.mark.${said}`)}
    </span>
  );
}

/** Why an act is unavailable, if the Capital or the partner in the pair is the reason. */
export function KeptReason({ command }: Readonly<{ command: Command | null }>): ReactNode {
  const kept = usePairRefusal();
  const reason = command === null ? null : kept(command);
  if (reason === null) return null;
  return (
    <p className="small held-reason">
      <Lock />
      {t(`room:guide.kept.${reason}`)}
    </p>
  );
}
