/** Whether single letters answer a roll call (WCAG 2.1.4). A setting of this browser, for every committee. */
import { createStore } from "zustand/vanilla";
import { keepEntry, keptEntry } from "../../storage/browser-stores.ts";

export const letterKeys = createStore(() => ({ isOn: keptEntry("fortieth.letters") !== "off" }));

export function setLetterKeys(isOn: boolean): void {
  letterKeys.setState({ isOn });
  keepEntry("fortieth.letters", isOn ? "on" : "off");
}
