import { useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Names } from "../../client/i18n/names.ts";
import { say } from "../../client/screen/announcer.ts";
import type { Guided, GuideStep } from "../../client/selectors/match/guide.ts";
import { isPreset, slotOf } from "../../client/selectors/match/sealed.ts";
import { actText } from "../../client/sentences/acts.ts";
import type { Command } from "../../engine/state/command.ts";
import type { Beat } from "../../engine/state/world.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useIsTurning, useSession, useTable } from "../hooks/stores.ts";
import { usePairRefusal, usePartnerRole } from "../hooks/use-pair-role.ts";
import { useUnreadMove } from "../move/use-move.ts";

/**
 * Says what a new beat asks, and what its guide explains, once the card about the last move has been read. Who comes into
 * a room's match hears it at once, with the time that is left.
 */
export function useAnnounceStep(): void {
  const { view, names, own } = useTable();
  const { step, shows } = useGuide();
  const other = usePartnerRole();
  const isReading = useUnreadMove().move !== null;
  const isTurning = useIsTurning();
  const { beat, clock } = view.world;
  const isOpen = view.mine !== null && !isReading && !isTurning;
  const isInRoom = useSession() !== null;
  const said = useRef("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each beat is said once to each seat that shares a device
  useEffect(() => {
    const place = `${clock} ${view.seat}`;
    const isEntering = isInRoom && said.current === "" && view.mine !== null;
    if (!(isOpen || isEntering) || said.current === place || other !== null || beat === "over") return;
    said.current = place;
    say("beat", taskText(beat, step, shows));
  }, [isOpen, clock, view.seat]);
  useEffect(() => {
    if (isOpen && step !== null)
      say("guide", t(`guide.step.${step}`, { country: names.country(own.country) }));
  }, [isOpen, step, names, own.country]);
}

/** Steps that ask for what their beat asks for, in their own words. */
const ASKING: readonly GuideStep[] = ["placard", "ways", "consensus", "vote"];
/** Beats in which a first match does not offer everything from the start, and what the rest of it comes with. */
const REDUCED = { sound: "trust", deal: "ways", season: "abroad" } as const;

/** What a beat asks, with nothing that this page does not offer yet. Empty if the guide's step says it. */
export function taskText(
  beat: Exclude<Beat, "over">,
  step: GuideStep | null,
  shows: (what: Guided) => boolean,
): string {
  if (step !== null && ASKING.includes(step)) return "";
  if (beat === "deal" && step === null && !shows("ways")) return t("beat.deal.taskNone");
  const isReduced = (beat === "sound" || beat === "deal" || beat === "season") && !shows(REDUCED[beat]);
  // The guide goes on where the short task ends.
  if (isReduced || (beat === "sound" && step !== null)) return t(`beat.${beat}.taskFirst`);
  return t(`beat.${beat}.task`);
}

/** Says each act that the seat has just sealed, because the button that sealed it disappears. */
export function useAnnounceActs(): void {
  const { view, names } = useTable();
  const refusal = usePairRefusal();
  const now = { step: `${view.world.clock} ${view.seat}`, sealed: view.mine?.sealed ?? [] };
  const before = useRef<Sealed>(now);
  useEffect(() => {
    const isPartners = (command: Command): boolean => refusal(command) === "notYourPart";
    for (const line of actLines(before.current, now, isPartners, names)) say("result", line);
    before.current = now;
  });
}

/** What a seat has sealed. `step`: the beat and the seat, which changes when a shared device changes hands. */
export type Sealed = Readonly<{ step: string; sealed: readonly Command[] }>;

/**
 * A line for each act that has just been sealed, without those that came by themselves. In a pair on two devices it says
 * if the partner sealed it. None if the beat or the seat is another: a shared device says nothing of the next seat.
 */
export function actLines(
  before: Sealed,
  { step, sealed }: Sealed,
  isPartners: (command: Command) => boolean,
  names: Names,
): readonly string[] {
  if (before.step !== step) return [];
  const slots = before.sealed.map(slotOf);
  const fresh = sealed.filter((command) => !slots.includes(slotOf(command)) && !isPreset(command));
  return fresh.map((command) =>
    t(isPartners(command) ? "match.sealedByPartner" : "match.sealedSaid", { act: actText(command, names) }),
  );
}
