/** Finds secrets of other seats in a message, by the names of their fields at any depth. */
import type { Seat } from "../../src/engine/state/seat.ts";
import type { RoomUpdate } from "../../src/room/message.ts";

/** Fields that only the seat itself may know. A message may have them in `mine`, and nowhere else. */
const OWN = [
  "openingWishes",
  "wishes",
  "positions",
  "opening",
  "salience",
  "weight",
  "followed",
  "redLines",
  "firmness",
  "outside",
  "objectives",
  "home",
  "sealed",
  "knowledge",
  "secrets",
  "words",
  "care",
];

/** Fields that only the host may know. */
const NEVER = ["seed", "tokenHash", "deskHash", "deskHashes", "address", "userAgent", "entries"];

type Where = Readonly<{ seat: Seat | null; country: number }>;

/** The paths of everything in a message that its receiver may not know. */
export function secretsIn(sent: RoomUpdate, { seat, country }: Where): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = `${path}.${key}`;
      if (isSecret(key, inner, path)) found.push(at);
      walk(inner, at);
    }
    if (isOthers(value as Record<string, unknown>, { seat, country })) found.push(path);
  };
  walk(sent, "");
  return found;
}

const MINE = /^\.table\.(view|changes)\.mine$/;

function isSecret(key: string, value: unknown, path: string): boolean {
  if (NEVER.includes(key)) return value !== "" && value !== null;
  if (!OWN.includes(key) || value === null || MINE.test(path)) return false;
  // A seat's own acts, answers and steps, and the desk's counts of sealed acts, have fields with the same names.
  return !isOwnPart(key, path);
}

function isOwnPart(key: string, path: string): boolean {
  if (key === "care") return /\.(command|sealed\.\d+|knowledge\.\d+|answers\.\d+)$/.test(path);
  // A declaration that came with the placards is public.
  if (key === "wishes") return /^\.table\.events\.\d+$/.test(path);
  if (key === "weight") return path.includes(".objectives.");
  if (key === "words") return /^\.(room|desk)\.said\.\d+$/.test(path);
  return key === "sealed" && path.startsWith(".desk.tables.");
}

/** Whether the value is an event, an offer or a note between other seats. */
function isOthers(value: Record<string, unknown>, { seat, country }: Where): boolean {
  const { type, from, to } = value;
  if (type === "actSealed" || type === "actUnsealed") return value.seat !== seat;
  if (type === "mindsMoved" || type === "careShown") return true;
  if ("words" in value && typeof from === "string") return from !== seat && to !== seat;
  if ("give" in value && "ask" in value && typeof from === "number" && value.status !== "accepted")
    return from !== country && to !== country;
  if ("moods" in value) return value.country !== country;
  return false;
}
