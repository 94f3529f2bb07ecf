import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { boundThisBeat } from "../../client/selectors/match/last-beat.ts";
import { isPreset, slotOf } from "../../client/selectors/match/sealed.ts";
import { actText } from "../../client/sentences/acts.ts";
import type { Command } from "../../engine/state/command.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Aside } from "../primitives/aside.tsx";
import { Button } from "../primitives/button.tsx";

/**
 * The acts that take effect when the beat closes. Each can be taken back until then. The count is of what the player
 * did; what came with it by itself is named beside the button.
 */
export function SealedActs(): ReactNode {
  const { view } = useTable();
  const sealed = view.mine?.sealed ?? [];
  const count = sealed.filter((command) => !isPreset(command)).length;
  if (sealed.length === 0) return <NoneSealed />;
  return (
    <Aside
      button={count === 0 ? t("match.sealedPreset") : t("match.sealed", { count })}
      label={t("match.sealedHeading")}
      isNamedByText
      className="button small"
    >
      <p>
        <strong>{t("match.sealedHeading")}</strong>
      </p>
      <p className="small soft">{t("match.sealedNote")}</p>
      <ul className="sealed-list">
        {sealed.map((command) => (
          <SealedAct key={slotOf(command)} command={command} />
        ))}
      </ul>
    </Aside>
  );
}

/** What is set without the player having pressed it, in one line. On a phone it may be far below the fold otherwise. */
export function Presets(): ReactNode {
  const { view } = useTable();
  if (view.mine?.sealed.some(isPreset) !== true) return null;
  return <span className="small confirm-preset">{t("match.presetVote")}</span>;
}

/** Answers to offers take effect at once, so that nothing is sealed although something is decided. */
function NoneSealed(): ReactNode {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const bound = boundThisBeat(journal, view.mine?.country ?? -1);
  if (bound === 0) return null;
  return (
    <span className="small soft sealed-none" role="status">
      {t("match.boundNow", { count: bound })}
    </span>
  );
}

function SealedAct({ command }: Readonly<{ command: Command }>): ReactNode {
  const play = usePlay();
  const { names } = useTable();
  const act = actText(command, names);
  const isOwn = usePairRefusal()(command) !== "notYourPart";
  return (
    <li className="row-between">
      <span>{act}</span>
      {isOwn && (
        <Button
          look="quiet"
          size="small"
          aria-label={t("match.takeBack", { act })}
          onPress={() => play.unseal(slotOf(command))}
        >
          {t("match.takeBackShort")}
        </Button>
      )}
    </li>
  );
}
