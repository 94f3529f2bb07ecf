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
  // biome-ignore lint/correctness/useExhaustiveDependencies: each beat is said once to each seat that shares a device
  useEffect(() => {
    if (isOpen && other === null && beat !== "over") say("beat", t(`beat.${beat}.task`));
  }, [isOpen, clock, view.seat]);
  useEffect(() => {
    if (isOpen && step !== null)
      say("guide", t(`guide.step.${step}`, { country: names.country(own.country) }));
  }, [isOpen, step, names, own.country]);
}

/**
 * Says each act that the seat has just sealed, because the button that sealed it disappears. When a shared device changes
 * hands, nothing of the next seat is said.
 */
export function useAnnounceActs(): void {
  const { view, names } = useTable();
  const step = `${view.world.clock} ${view.seat}`;
  const sealed = view.mine?.sealed ?? [];
  const before = useRef({ step, slots: sealed.map(slotOf) });
  useEffect(() => {
    const { slots } = before.current;
    const isSameStep = before.current.step === step;
    for (const command of sealed) {
      const isNew = isSameStep && !slots.includes(slotOf(command)) && !isPreset(command);
      if (isNew) say("result", t("match.sealedSaid", { act: actText(command, names) }));
    }
    before.current = { step, slots: sealed.map(slotOf) };
  }, [step, sealed, names]);
}
