/** The text of a draft, as far as a device has received it. */
import type { DraftsUpdate } from "../../committee/message.ts";
import { applied, type Update } from "../../committee/state/drafting.ts";

export type DraftState = Readonly<{ text: string; version: number }>;

type Device = { draft: DraftState };

/** Takes in news of drafts. @param seen called for each change that is new to this device */
export function readDrafts(device: Device, news: DraftsUpdate, seen: (client: string) => void): void {
  for (const { fields } of news.changed) {
    const { text } = fields;
    if ("text" in text) device.draft = { text: text.text, version: text.version };
    else for (const update of text.updates) take(device, update, seen);
  }
}

function take(device: Device, { client, change }: Update, seen: (client: string) => void): void {
  const { text, version } = device.draft;
  device.draft = { text: applied(text, change) ?? text, version: version + 1 };
  seen(client);
}
