/** A page's connection to its room on the host. */
import type { RoomUpdate } from "../../../room/message.ts";
import { reportPresence } from "../../host/calls.ts";
import type { ConnectionState } from "../../host/connection-state.ts";
import { openEventStream } from "../../host/event-stream.ts";
import { shownLanguage } from "../../i18n/link-language.ts";

export type LinkOptions = Readonly<{
  code: string;
  key: string;
  /** True for a device that shows what the wall shows. */
  isWatcher?: boolean;
  /** The version that the page has. Called again before every request. */
  at: () => Readonly<{ since: string; version: string; table: number }>;
  onSent: (sent: RoomUpdate) => void;
  onState: (state: ConnectionState) => void;
}>;

/** @returns a function that closes the connection */
export function openRoomStream(options: LinkOptions): () => void {
  const { code, key, at, onSent, onState } = options;
  return openEventStream<RoomUpdate>({
    name: nameOf(options),
    key,
    addressOf: (path) => addressOf(path, options),
    place: () => placeOf(at()),
    placeAfter: (sent) => placeOf({ ...sent, since: sent.position }),
    sayHere: () => reportPresence(code, key, shownLanguage()),
    onSent,
    onState,
  });
}

/**
 * The same name for all tabs that show the same seat. It contains only part of the key, so other pages never learn
 * the key.
 */
function nameOf({ code, key, isWatcher, at }: LinkOptions): string {
  return `fortieth.${code}.${key.slice(0, 8)}.${isWatcher === true ? "wall" : "own"}.${at().table}`;
}

/** Position of a page in the updates of its table and its room. */
function placeOf({ since, version }: Readonly<{ since: string; version: string }>): string {
  return `${since} ${version}`;
}

function addressOf(path: "stream" | "changes", { code, isWatcher, at }: LinkOptions): string {
  const { since, version, table } = at();
  const query = new URLSearchParams({ since, version, table: String(table), lang: shownLanguage() });
  if (isWatcher === true) query.set("as", "wall");
  return `./api/rooms/${code}/${path}?${query}`;
}
