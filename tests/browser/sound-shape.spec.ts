/** Every sound, as the loudspeaker gets it: it never clips, fades to silence, and ends before its picture does. */

import { loadWording } from "../../src/client/i18n/index.ts";
import { CUES } from "../../src/client/screen/cues.ts";
import { LOUDNESS } from "../../src/client/sound/player.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { RATE, rendered } from "../support/browser/rendered-sound.ts";
import { timeOfCue } from "../support/cue-room.ts";

/** What is quieter than this is silence: −50 dB. */
const SILENCE = 10 ** (-50 / 20);
const MOST = 0.9;
const LEAST_CENTRED = 0.001;
/** A sound that nobody hears would be no sound: −26 dB. */
const AUDIBLE = 0.05;

for (const name of CUES)
  test(`the sound “${name}” never clips, has no offset, and is silent before its picture ends`, async ({
    page,
  }) => {
    await loadWording("content", "ratification");
    await page.goto("about:blank");
    const samples = await rendered(page, { name, strength: 1 }, LOUDNESS.loud);
    const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    expect(peak).toBeLessThanOrEqual(MOST);
    expect(peak).toBeGreaterThan(AUDIBLE);
    const last = samples.findLastIndex((one) => Math.abs(one) > SILENCE);
    expect((last + 1) / RATE).toBeLessThan(timeOfCue(name));
    const mean = samples.slice(0, last + 1).reduce((sum, one) => sum + one, 0) / (last + 1);
    expect(Math.abs(mean)).toBeLessThan(LEAST_CENTRED);
    // A sound that is cut off is loud to its last sample.
    const end = samples.findLastIndex((one) => Math.abs(one) > SILENCE / 100);
    expect(samples.slice(end - 0.02 * RATE, end + 1).every((one) => Math.abs(one) < SILENCE)).toBe(true);
  });
