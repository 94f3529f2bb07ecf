/** The minute of talk of this beat, as the page of a pupil needs it before anything else is shown. */
import { useEffect, useMemo, useState } from "react";
import { offersThisBeat } from "../../client/selectors/match/last-beat.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import { slipOf } from "../../client/selectors/negotiation/slip.ts";
import { useGame, usePlay, useRoom, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";

/** Whether this seat has made an offer in this beat or got one from another person. */
export function useHasDealt(): boolean {
  const { view, own } = useTable();
  const made = offersThisBeat(useGame((game) => game.journal));
  const { offers = [], country = -1 } = view.mine ?? {};
  return offers.some(({ id, from }) => made.includes(id) && (from === country || isOtherPerson(own, from)));
}

/**
 * Whether the slip stands first on this device: while the minute of talk runs and the pupil has not put the slip away.
 * Also once the pupil deals, since a report would lie over the offers.
 */
export function useIsSlipFirst(): boolean {
  const { view } = useTable();
  const hasTalk = useRoom(({ room }) => (room?.talk ?? null) !== null);
  const [hasTalked] = useDraft("hasTalked", false);
  const runs = useTalkRuns();
  const hasDealt = useHasDealt();
  const isCapital = usePartnerRole() === "delegate";
  const hasSlip = useHasSlip(hasTalk && !isCapital && view.world.beat === "deal");
  return hasSlip && (hasDealt || (runs && !hasTalked));
}

/** @param isAsked whether it matters: looking for the terms takes a while */
function useHasSlip(isAsked: boolean): boolean {
  const { view, own } = useTable();
  const play = usePlay();
  return useMemo(() => {
    const option = optionOf(view, "offerPackage");
    if (!isAsked || option === null || view.mine === null) return false;
    return slipOf({ own, mine: view.mine, expect: (command) => play.forecast(command) }, option) !== null;
  }, [isAsked, view, own, play]);
}

/** Whether the minute of talk runs, without counting its seconds. */
function useTalkRuns(): boolean {
  const talk = useRoom(({ room }) => room?.talk ?? null);
  const skew = useRoom((room) => room.skew);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    setOver(false);
    if (talk === null || talk.until === null) return;
    const timer = setTimeout(() => setOver(true), Math.max(0, talk.until - Date.now() - skew));
    return () => clearTimeout(timer);
  }, [talk, skew]);
  return talk !== null && !isOver && (talk.until !== null || (talk.left ?? 0) > 0);
}
