import type { Market } from "../../client/selectors/negotiation/partners.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useMine } from "./own-seat.ts";

/** Everything needed to build a package from the player's seat. */
export function useMarket(): Market {
  const { own } = useTable();
  const mine = useMine();
  const play = usePlay();
  return { own, mine, expect: (command) => play.forecast(command) };
}
