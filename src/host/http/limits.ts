/** How much one may ask: in memory alone, by a hash that changes with every start, so that no address is kept. */
import { hash, randomBytes } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";

const SALT = randomBytes(16).toString("base64url");

/** Wrong codes and keys from one place in a minute: a school behind one address mistypes too, a guesser needs millions. */
const WRONG_A_MINUTE = 60;
/** Orders of one device or desk in ten seconds: an act a second, and a burst when a beat opens. */
const ORDERS_IN_TEN = 60;
const ROOMS_AN_HOUR = 60;
/** Of a place: all classes of a school behind one address may begin at the same minute. */
const DEVICES_A_MINUTE = 2000;

export type Limits = Readonly<{
  /** Whether this place has guessed wrong too often. */
  isGuessing: (address: string) => Promise<boolean>;
  noteWrong: (address: string) => Promise<void>;
  mayOrder: (token: string) => Promise<boolean>;
  mayOpen: (address: string) => Promise<boolean>;
  mayEnter: (address: string) => Promise<boolean>;
}>;

export function limits(): Limits {
  const wrong = new RateLimiterMemory({ points: WRONG_A_MINUTE, duration: 60 });
  const orders = new RateLimiterMemory({ points: ORDERS_IN_TEN, duration: 10 });
  const rooms = new RateLimiterMemory({ points: ROOMS_AN_HOUR, duration: 3600 });
  const devices = new RateLimiterMemory({ points: DEVICES_A_MINUTE, duration: 60 });
  const may = (limiter: RateLimiterMemory, of: string): Promise<boolean> =>
    limiter.consume(blurred(of)).then(
      () => true,
      () => false,
    );
  return {
    isGuessing: async (address) =>
      ((await wrong.get(blurred(address)))?.consumedPoints ?? 0) >= WRONG_A_MINUTE,
    noteWrong: async (address) => void (await may(wrong, address)),
    mayOrder: (token) => may(orders, token),
    mayOpen: (address) => may(rooms, address),
    mayEnter: (address) => may(devices, address),
  };
}

/** Bytes of orders of one key in ten seconds: a paper saved every second, and not a disk filled by one link. */
const BYTES_IN_TEN = 400_000;

/** @returns whether so many bytes more may be kept of a key */
export function bytesLimit(): (key: string, bytes: number) => Promise<boolean> {
  const written = new RateLimiterMemory({ points: BYTES_IN_TEN, duration: 10 });
  return (key, bytes) =>
    written.consume(blurred(key), bytes).then(
      () => true,
      () => false,
    );
}

/** A hash by which the same place is known until the host stops, and nobody later. */
export function blurred(of: string): string {
  return hash("sha256", `${SALT}${of}`, "base64url");
}
