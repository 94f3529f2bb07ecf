/** The race on the map: the ring with its counts, and the insets beside it until only a few instruments are missing. */
import type { MapCast } from "./map-scene.ts";
import { isClose, type RingState } from "./ring-view.ts";

/** @param signed the number of states that have signed, for the key */
export function showRace({ ring, camera, captions }: MapCast, state: RingState, signed: number): void {
  ring.show(state);
  camera.setAsides(!isClose(state));
  captions.counts({ signed, deposited: state.count });
}
