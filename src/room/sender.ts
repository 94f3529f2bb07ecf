/** Who sends a request to a room. */
import type { Device } from "./device.ts";

export type Sender =
  | Readonly<{ type: "desk" }>
  | Readonly<{ type: "device"; device: Device }>
  /** The projector. Devices wait for it before they show how a beat closed. */
  | Readonly<{ type: "wall" }>
  /** A device that watches what the wall shows. */
  | Readonly<{ type: "watcher" }>;
