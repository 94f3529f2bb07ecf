/** How much one may ask: in memory alone, by a hash that changes with every start, so that no address is kept. */
import { hash, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";
import { RateLimiterMemory } from "rate-limiter-flexible";

const SALT = randomBytes(16).toString("base64url");

/** Wrong codes and keys from one place in a minute: a school behind one address mistypes too, a guesser needs millions. */
const WRONG_A_MINUTE = 60;
/** Orders of one device or desk in ten seconds: an act a second, and a burst when a beat opens. */
const ORDERS_IN_TEN = 60;
const ROOMS_AN_HOUR = 60;
/** From one network. People mistype a few times; a guesser needs millions of tries. */
const WRONG_PASSWORDS_A_MINUTE = 20;
/** Of a place: all classes of a school behind one address may begin at the same minute. */
const DEVICES_A_MINUTE = 2000;

export type Limits = Readonly<{
  /** Whether this place has guessed wrong too often. */
  isGuessing: (address: string) => Promise<boolean>;
  noteWrong: (address: string) => Promise<void>;
  /** Whether too many wrong passwords came from this network. */
  isGuessingPassword: (network: string) => Promise<boolean>;
  noteWrongPassword: (network: string) => Promise<void>;
  mayOrder: (token: string) => Promise<boolean>;
  mayOpen: (address: string) => Promise<boolean>;
  mayEnter: (address: string) => Promise<boolean>;
}>;

export function limits(): Limits {
  const wrong = new RateLimiterMemory({ points: WRONG_A_MINUTE, duration: 60 });
  const passwords = new RateLimiterMemory({ points: WRONG_PASSWORDS_A_MINUTE, duration: 60 });
  const orders = new RateLimiterMemory({ points: ORDERS_IN_TEN, duration: 10 });
  const rooms = new RateLimiterMemory({ points: ROOMS_AN_HOUR, duration: 3600 });
  const devices = new RateLimiterMemory({ points: DEVICES_A_MINUTE, duration: 60 });
  const may = (limiter: RateLimiterMemory, of: string): Promise<boolean> =>
    limiter.consume(blurred(of)).then(
      () => true,
      () => false,
    );
  const isSpent = async (limiter: RateLimiterMemory, of: string): Promise<boolean> =>
    ((await limiter.get(blurred(of)))?.consumedPoints ?? 0) >= limiter.points;
  return {
    isGuessing: (address) => isSpent(wrong, address),
    isGuessingPassword: (network) => isSpent(passwords, network),
    noteWrongPassword: async (network) => void (await may(passwords, network)),
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

/** Bytes that one key reads in ten seconds beyond its stream: six of the longest committees, or hundreds of usual ones. */
const READ_IN_TEN = 40_000_000;

/** @returns whether so many bytes more may be sent to a key now */
export function readLimit(): (key: string, bytes: number) => Promise<boolean> {
  const read = new RateLimiterMemory({ points: READ_IN_TEN, duration: 10 });
  return (key, bytes) =>
    read.consume(blurred(key), bytes).then(
      () => true,
      () => false,
    );
}

/** A hash by which the same place is known until the host stops, and nobody later. */
export function blurred(of: string): string {
  return hash("sha256", `${SALT}${of}`, "base64url");
}

const IPV4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
const NETWORK_GROUPS = 4;

/**
 * The network by which an address is limited: the whole of an IPv4 address, or the first 64 bits of an IPv6 address, since
 * a device can choose the rest. Loopback, and text that is no address, are returned unchanged.
 */
export function networkOf(address: string): string {
  const four = IPV4.exec(address)?.[1];
  if (four !== undefined) return four;
  const six = address.replace(/%.*$/, "");
  if (!isIPv6(six) || six === "::1") return six;
  const short = new URL(`http://[${six}]`).hostname.slice(1, -1);
  const [front = [], back = []] = short
    .split("::")
    .map((part) => part.split(":").filter((one) => one !== ""));
  const zeros = Array.from({ length: GROUPS - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back].slice(0, NETWORK_GROUPS).join(":");
}
