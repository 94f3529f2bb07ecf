/** No sound outlasts its picture, by the numbers of the pictures themselves. */
import { beforeAll, expect, it } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { CUES } from "../../src/client/screen/cues.ts";
import { CUE_LENGTHS } from "../../src/client/sound/synth.ts";
import { timeOfCue } from "../support/cue-room.ts";

beforeAll(() => loadWording("content", "ratification"));

it.each(CUES)("the sound “%s” is silent before its picture ends", (name) => {
  expect(timeOfCue(name)).toBeLessThan(30);
  expect(CUE_LENGTHS[name]).toBeLessThan(timeOfCue(name));
});
