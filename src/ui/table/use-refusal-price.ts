import { offersThisBeat } from "../../client/selectors/match/last-beat.ts";
import { refusalPrice } from "../../client/selectors/negotiation/refusal-price.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { useMine } from "./own-seat.ts";

/** The trust that a refusal of an offer made now would cost; 0 if the partner is a person, whose no costs nothing. */
export function useRefusalPrice(to = -1): number {
  const { own } = useTable();
  const { offers } = useMine();
  const journal = useGame((game) => game.journal);
  return refusalPrice(own.world, own.country, offers, offersThisBeat(journal), to);
}
