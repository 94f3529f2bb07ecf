/** Synthesises each cue from noise and tones, so nothing is fetched or recorded. */
import type { Cue, CueName } from "../screen/cues.ts";

/** The audio context, the output and the noise with which cues are played. */
export type SoundContext = Readonly<{ context: BaseAudioContext; out: AudioNode; noise: AudioBuffer }>;

type Play = (desk: SoundContext, at: number, strength: number) => void;

/** Plays a cue now. */
export function play(desk: SoundContext, { name, strength }: Cue): void {
  PLAYS[name](desk, desk.context.currentTime, strength);
}

const PLAYS: Readonly<Record<CueName, Play>> = {
  murmur: (desk, at, strength) => {
    // The more the hall objects, the louder and higher the murmur.
    const loud = 0.05 + 0.3 * strength;
    const wave = { loud, rise: 0.5, until: 1.7 };
    hiss(desk, at, { ...wave, pitch: 260 + 240 * strength, narrow: 0.7 });
    hiss(desk, at + 0.2, { ...wave, loud: loud * 0.5, pitch: 620 + 500 * strength, narrow: 1.4 });
  },
  cards: (desk, at) => {
    for (let drop = 0; drop < CARDS; drop++) {
      const later = at + 1.3 * quasiRandom(drop);
      const pitch = 2200 + 2600 * quasiRandom(drop + CARDS);
      hiss(desk, later, { loud: 0.12, rise: 0.002, until: 0.07, pitch, narrow: 1.8 });
    }
  },
  gavel: (desk, at) => {
    for (const [later, loud] of [
      [0, 0.9],
      [0.26, 0.55],
    ] as const) {
      tone(desk, at + later, { loud, from: 190, to: 80, until: 0.36, kind: "sine" });
      hiss(desk, at + later, { loud: loud * 0.6, rise: 0.001, until: 0.08, pitch: 1100, narrow: 0.8 });
    }
  },
  paper: (desk, at) => {
    hiss(desk, at, { loud: 0.16, rise: 0.08, until: 0.4, pitch: 3600, narrow: 0.8 });
    hiss(desk, at + 0.24, { loud: 0.22, rise: 0.03, until: 0.33, pitch: 2400, narrow: 0.9 });
  },
  thread: (desk, at) => {
    tone(desk, at, { loud: 0.35, from: 740, to: 690, until: 0.15, kind: "triangle" });
    tone(desk, at + 0.06, { loud: 0.5, from: 330, to: 70, until: 1.15, kind: "triangle" });
    hiss(desk, at + 0.05, { loud: 0.5, rise: 0.001, until: 0.1, pitch: 3000, narrow: 0.7 });
  },
  ticking: (desk, at) => {
    for (let tick = 0; tick < 4; tick++) {
      const pitch = tick % 2 === 0 ? 1900 : 1500;
      hiss(desk, at + tick * 0.5, { loud: 0.8, rise: 0.001, until: 0.05, pitch, narrow: 9 });
    }
  },
  seal: (desk, at) => {
    tone(desk, at, { loud: 1, from: 120, to: 42, until: 0.8, kind: "sine" });
    hiss(desk, at, { loud: 0.4, rise: 0.001, until: 0.2, pitch: 500, narrow: 0.7 });
    for (const [later, pitch] of CHORD) {
      tone(desk, at + 0.35 + later, { loud: 0.14, from: pitch, to: pitch, until: 3.6, kind: "sine" });
    }
  },
};

/** When each cue has faded to silence, in seconds after its start. */
export const CUE_LENGTHS: Readonly<Record<CueName, number>> = {
  murmur: 1.95,
  cards: 1.4,
  gavel: 0.65,
  paper: 0.6,
  thread: 1.25,
  ticking: 1.6,
  seal: 4.35,
};

const CARDS = 46;
/**
 * The notes of the seal's chord: the start in seconds after the seal, and the pitch in Hz. They form an open fifth
 * with its octave and third.
 */
const CHORD = [
  [0, 196],
  [0.12, 293.7],
  [0.24, 392],
  [0.36, 493.9],
] as const;

/** Values spread over 0 to 1 without an audible pattern, the same on every run. */
function quasiRandom(n: number): number {
  return (n * 0.618034 + 0.5 * Math.sin(n * 12.9898) + 1) % 1;
}

type Hiss = Readonly<{ loud: number; rise: number; until: number; pitch: number; narrow: number }>;

/** Band-pass noise. The larger `narrow`, the more it sounds like a pitch. */
function hiss(
  { context, out, noise }: SoundContext,
  at: number,
  { loud, rise, until, pitch, narrow }: Hiss,
): void {
  const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  const band = new BiquadFilterNode(context, { type: "bandpass", frequency: pitch, Q: narrow });
  source
    .connect(band)
    .connect(swellGain(context, at, { loud, rise, until }))
    .connect(out);
  // Start at different places in the noise.
  source.start(at, (pitch % 97) / 97);
  source.stop(at + until);
}

type Tone = Readonly<{ loud: number; from: number; to: number; until: number; kind: OscillatorType }>;

function tone({ context, out }: SoundContext, at: number, { loud, from, to, until, kind }: Tone): void {
  const source = new OscillatorNode(context, { type: kind, frequency: from });
  source.frequency.setValueAtTime(from, at);
  source.frequency.exponentialRampToValueAtTime(to, at + until);
  source.connect(swellGain(context, at, { loud, rise: 0.004, until })).connect(out);
  source.start(at);
  source.stop(at + until);
}

type Swell = Readonly<{ loud: number; rise: number; until: number }>;

/** Time constants from the loudest moment to silence: after seven, a thousandth of the sound is left (−61 dB). */
const FADES = 7;

/** A swell from silence to `loud` and back to silence at `until`, so that no sound is cut off with a click. */
function swellGain(context: BaseAudioContext, at: number, { loud, rise, until }: Swell): GainNode {
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loud, at + rise);
  gain.gain.setTargetAtTime(0, at + rise, (until - rise) / FADES);
  return gain;
}

/** One second of noise, always the same. */
export function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 1;
  for (let at = 0; at < samples.length; at++) {
    last = (Math.imul(last, 1664525) + 1013904223) | 0;
    samples[at] = last / 2147483648;
  }
  return buffer;
}
