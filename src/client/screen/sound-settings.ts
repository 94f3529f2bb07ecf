/** The volume of the sounds and their captions, which the browser keeps. */
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";
import type { Volume } from "./cues.ts";
import { uiStore } from "./ui-store.ts";

export function setVolume(volume: Volume): void {
  uiStore.setState({ volume });
  keepEntry("fortieth.volume", volume);
}

export function setCaptioned(isCaptioned: boolean): void {
  uiStore.setState({ isCaptioned });
  keepEntry("fortieth.captions", isCaptioned ? "on" : "off");
}

/** Whether this browser keeps no volume: nobody has chosen one, and sound was never offered. */
export function isSoundUnasked(): boolean {
  return keptEntry("fortieth.volume") === null;
}
