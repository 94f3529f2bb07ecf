/** The minute of talk of this beat, as the page of a pupil needs it before anything else is shown. */
import { useMemo } from "react";
import { offersThisBeat } from "../../client/selectors/match/last-beat.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import { slipOf } from "../../client/selectors/negotiation/slip.ts";
import { talkWhileWallPlays } from "../../client/selectors/negotiation/talk-clock.ts";
import { useGame, usePlay, useRoom, useTable } from "../hooks/stores.ts";
import { useLeft } from "../hooks/use-left.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";

/** Whether this seat has made an offer in this beat or got one from another person. */
export function useHasDealt(): boolean {
  const { view, own } = useTable();
  const made = offersThisBeat(useGame((game) => game.journal));
  const { offers = [], country = -1 } = view.mine ?? {};
  return offers.some(({ id, from }) => made.includes(id) && (from === country || isOtherPerson(own, from)));
}

/** Whether the deal of this device stands before the report of the last move, which would lie over the offers. */
export function useIsDealFirst(): boolean {
  const { view } = useTable();
  const hasTalk = useRoom(({ room }) => (room?.talk ?? null) !== null);
  const isCapital = usePartnerRole() === "delegate";
  const hasSlip = useHasSlip(hasTalk && !isCapital && view.world.beat === "deal");
  return useHasDealt() && hasSlip;
}

/** How many seconds of talk are left. `hasBegun`: false while the wall still plays the beat before. */
export type TalkLeft = Readonly<{ left: number; hasBegun: boolean }>;

/**
 * Null where nothing ends the minute of talk: without a clock, and for a seat with endless time. It begins when the wall
 * has finished, but a wall that does not finish holds it only as long as the host waits for the wall.
 */
export function useTalkLeft(): TalkLeft | null {
  const talk = useRoom(({ room }) => room?.talk ?? null);
  const skew = useRoom((room) => room.skew);
  const played = useRoom(({ room }) => room?.wallClosed ?? null);
  const closed = useRoom(({ shown }) => shown?.closed ?? 0);
  const hasBegun = played === null || played >= closed;
  const left = useLeft(talk === null || hasBegun ? talk : talkWhileWallPlays(talk), skew);
  return left === null ? null : { left, hasBegun };
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
