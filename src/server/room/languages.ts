/**
 * Which language each device of a room reads, and which ones its wall shows. Kept only in memory: no row of the log says
 * it, so a match is the same in every language. Devices that are connected to different hosts do not show on each
 * other's desk.
 */
import type { WallLanguages } from "../../room/message.ts";

/** By the number of the device; the wall has its own number. Replaced by a new one whenever something changes. */
export type SpokenLanguages = Readonly<{
  devices: ReadonlyMap<number, string>;
  /** What the teacher has chosen for the wall, or null. */
  wall: WallLanguages | null;
}>;

export type LanguageBook = { spoken: SpokenLanguages };

export function newLanguages(): LanguageBook {
  return { spoken: { devices: new Map(), wall: null } };
}

/** @example "fr", "en-XA" */
const CODE = /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/;

export function isLanguage(code: unknown): code is string {
  return typeof code === "string" && CODE.test(code);
}

/** Records what a page says of itself. @returns whether that is news */
export function noteLanguage(book: LanguageBook, device: number, code: string): boolean {
  const { devices } = book.spoken;
  if (!isLanguage(code) || devices.get(device) === code) return false;
  book.spoken = { ...book.spoken, devices: new Map([...devices, [device, code]]) };
  return true;
}

export function chooseForWall(book: LanguageBook, wall: WallLanguages): void {
  book.spoken = { ...book.spoken, wall };
}
