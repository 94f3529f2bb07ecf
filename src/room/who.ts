/** Who asks something of a room. */
import type { Device } from "./device.ts";

export type Who =
  | Readonly<{ type: "desk" }>
  | Readonly<{ type: "device"; device: Device }>
  /** The projector, which the devices wait for. */
  | Readonly<{ type: "wall" }>
  /** A device that looks at what the wall shows. */
  | Readonly<{ type: "watcher" }>;
