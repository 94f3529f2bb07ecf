import { useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import { isPreset, slotOf } from "../../client/selectors/match/sealed.ts";
import { actText } from "../../client/sentences/acts.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useIsTurning, useTable } from "../hooks/stores.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";
import { useUnreadMove } from "../move/use-move.ts";

/** Says what a new beat asks, and what its guide explains, once the card about the last move has been read. */
export function useAnnounceStep(): void {
  const { view, names, own } = useTable();
  const { step } = useGuide();
  const other = usePartnerRole();
  const isReading = useUnreadMove().move !== null;
  const isTurning = useIsTurning();
  const { beat, clock } = view.world;
  const isOpen = view.mine !== null && !isReading && !isTurning;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock counts the beats, and each is said once
  useEffect(() => {
    if (isOpen && other === null && beat !== "over") say("beat", t(`beat.${beat}.task`));
  }, [isOpen, clock]);
  useEffect(() => {
    if (isOpen && step !== null)
      say("guide", t(`guide.step.${step}`, { country: names.country(own.country) }));
  }, [isOpen, step, names, own.country]);
}

/** Says each act that the player has just sealed, because the button that sealed it disappears. */
export function useAnnounceActs(): void {
  const { view, names } = useTable();
  const { clock } = view.world;
  const sealed = view.mine?.sealed ?? [];
  const before = useRef({ clock, slots: sealed.map(slotOf) });
  useEffect(() => {
    const { slots } = before.current;
    const isSameBeat = before.current.clock === clock;
    for (const command of sealed) {
      const isNew = isSameBeat && !slots.includes(slotOf(command)) && !isPreset(command);
      if (isNew) say("result", t("match.sealedSaid", { act: actText(command, names) }));
    }
    before.current = { clock, slots: sealed.map(slotOf) };
  }, [clock, sealed, names]);
}
