/** Plays the cues of the picture. No sound is prepared or heard until the user switches sound on. */

import type { Volume } from "../screen/cues.ts";
import type { UiState, UiStore } from "../screen/ui-store.ts";
import { speakerOf } from "./speaker.ts";
import { noiseOf, play, type SoundContext } from "./synth.ts";

export const LOUDNESS: Readonly<Record<Volume, number>> = { off: 0, quiet: 0.25, loud: 0.8 };

/** The longest cue ends within this time, in ms. */
const QUIET = 6000;

type Player = { context: AudioContext; volume: GainNode; desk: SoundContext; resting: number };

/** Plays the sounds that the picture asks for. */
export function openPlayer(ui: UiStore): void {
  let player: Player | null = null;
  let last: UiState["heard"] = null;
  const follow = ({ volume, heard }: UiState): void => {
    if (player !== null) player.volume.gain.value = LOUDNESS[volume];
    if (volume === "off" || heard === null || heard === last) return;
    last = heard;
    player ??= newPlayer(LOUDNESS[volume]);
    // A browser allows sound only after the first press; until then the page is silent.
    void player.context.resume();
    rest(player);
    play(player.desk, heard.cue);
  };
  follow(ui.getState());
  ui.subscribe(follow);
}

/** Suspends the audio context after the last cue. */
function rest(player: Player): void {
  window.clearTimeout(player.resting);
  player.resting = window.setTimeout(() => void player.context.suspend(), QUIET);
}

function newPlayer(loudness: number): Player {
  const context = new AudioContext();
  const volume = speakerOf(context, loudness);
  return { context, volume, desk: { context, out: volume, noise: noiseOf(context) }, resting: 0 };
}
