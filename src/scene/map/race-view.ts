/** The race on the map: the ring with its counts, and the insets beside it until only a few instruments are missing. */
import type { Camera } from "./camera.ts";
import type { MapCaptions } from "./map-captions.ts";
import { isClose, type RingState, type RingView } from "./ring-view.ts";

type RaceCast = Readonly<{ ring: RingView; camera: Camera; captions: MapCaptions }>;

/** @param signed the number of states that have signed, for the key */
export function showRace({ ring, camera, captions }: RaceCast, state: RingState, signed: number): void {
  ring.show(state);
  camera.setAsides(!isClose(state));
  captions.counts({ signed, deposited: state.count });
}
