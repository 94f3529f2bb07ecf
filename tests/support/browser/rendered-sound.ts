/** Renders a cue of the page as samples, by the page's own synthesiser in the browser's own audio engine. */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import type { Page } from "@playwright/test";
import type { Cue } from "../../../src/client/screen/cues.ts";

export const RATE = 44_100;
/** Longer than any cue, in seconds. */
const LENGTH = 8;

/** The code of a module of the sound folder, without types. The modules import only types. */
function codeOf(file: string): string {
  const source = stripTypeScriptTypes(readFileSync(`src/client/sound/${file}`, "utf8"));
  return source.replaceAll(/^import .*$/gm, "").replaceAll(/^export /gm, "");
}

/** The samples of one cue at a loudness from 0 to 1, as the loudspeaker gets them. */
export async function rendered(page: Page, cue: Cue, loudness: number): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>(`(async () => {
    ${codeOf("synth.ts")}
    ${codeOf("speaker.ts")}
    const context = new OfflineAudioContext(1, ${LENGTH * RATE}, ${RATE});
    const out = speakerOf(context, ${loudness});
    play({ context, out, noise: noiseOf(context) }, ${JSON.stringify(cue)});
    return [...(await context.startRendering()).getChannelData(0)];
  })()`);
}
