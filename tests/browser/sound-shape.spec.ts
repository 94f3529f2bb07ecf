/** Every sound, as the loudspeaker gets it: it never clips, has no offset, and fades to silence in its time. */
import { CUES } from "../../src/client/screen/cues.ts";
import { LOUDNESS } from "../../src/client/sound/player.ts";
import { CUE_LENGTHS } from "../../src/client/sound/synth.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { RATE, rendered } from "../support/browser/rendered-sound.ts";

/** What is quieter than this is silence: −50 dB. */
const SILENCE = 10 ** (-50 / 20);
const MOST = 0.9;
const MOST_OFFSET = 0.001;
/** A sound that nobody hears would be no sound: −26 dB. */
const AUDIBLE = 0.05;
/** The last part of a sound, in seconds, in which it must already be silent. */
const TAIL = 0.02;

for (const name of CUES)
  test(`the sound “${name}” never clips, has no offset, and fades to silence in its time`, async ({
    page,
  }) => {
    await page.goto("about:blank");
    const samples = await rendered(page, { name, strength: 1 }, LOUDNESS.loud);
    const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    expect(peak).toBeLessThanOrEqual(MOST);
    expect(peak).toBeGreaterThan(AUDIBLE);
    const end = Math.round((CUE_LENGTHS[name] - TAIL) * RATE);
    expect(samples.slice(end).every((one) => Math.abs(one) < SILENCE)).toBe(true);
    const mean = samples.slice(0, end).reduce((sum, one) => sum + one, 0) / end;
    expect(Math.abs(mean)).toBeLessThan(MOST_OFFSET);
  });
