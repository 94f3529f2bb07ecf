/**
 * Rate limits. Addresses are counted in memory as hashes that change at every start, so that no address is stored.
 */
import { hash, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";
import { RateLimiterMemory } from "rate-limiter-flexible";

const SALT = randomBytes(16).toString("base64url");

/**
 * The maximum number of wrong codes and keys from one network in a minute. There are 23^6 = 148,035,889 codes. A
 * network that guesses all day gets 86,400 answers. Its chance of finding the only room of a host is 1 in 1,713; with
 * 100 rooms, its chance of finding one of them is 6 in 100.
 */
const WRONG_A_MINUTE = 60;
/**
 * The same limit for all 65,536 networks that share the first 48 bits of an IPv6 address, because one customer may
 * own them all. The chances of a guesser are ten times as high.
 */
const WRONG_A_MINUTE_WIDE = 600;
/**
 * The same limit for codes that somebody in the network already uses, so that one pupil who guesses does not shut out
 * the class. A guesser can only find rooms of neighbours: with ten such codes and 1,440,000 answers a day, the chance
 * of finding one is 1 in 10.
 */
const WRONG_A_MINUTE_BESIDE_KNOWN = 1000;
/**
 * How long a code counts as known in a network after somebody there has joined or opened a page: one school day, in
 * seconds.
 */
const KNOWN_S = 43_200;
/**
 * The maximum number of orders from one device or desk in ten seconds: one act a second, and a burst when a beat
 * opens.
 */
const ORDERS_IN_TEN = 60;
const ROOMS_AN_HOUR = 60;
/**
 * How many wrong passwords one network may send in a minute. People mistype a few times; a guesser needs millions of
 * tries.
 */
const WRONG_PASSWORDS_A_MINUTE = 20;
/**
 * How many devices of one network may join in a minute: all classes of a school may begin in the same minute behind
 * one address.
 */
const DEVICES_A_MINUTE = 2000;
/**
 * How many devices may join one room or committee in a minute, from all networks together: as many as it can hold.
 */
const DEVICES_A_ROOM = 600;

export type Limits = Readonly<{
  /**
   * Whether too many wrong codes or keys came from this network. @param code the requested code; the limit is higher
   * if it is known in the network
   */
  isGuessing: (address: string, code?: string) => Promise<boolean>;
  noteWrong: (address: string) => Promise<void>;
  /**
   * Looks up a code, unless this network is guessing. A code that is not found counts as wrong. So does a code that
   * is still being looked up, so that requests sent in parallel allow no extra guesses.
   */
  lookUp: <T>(address: string, code: string, find: () => Promise<T | null>) => Promise<T | null | "tooFast">;
  /** Records that somebody in this network uses a code. */
  noteKnown: (address: string, code: string) => Promise<void>;
  /** Whether too many wrong passwords came from this network. */
  isGuessingPassword: (network: string) => Promise<boolean>;
  noteWrongPassword: (network: string) => Promise<void>;
  mayOrder: (token: string) => Promise<boolean>;
  mayOpen: (address: string) => Promise<boolean>;
  mayEnter: (address: string, code: string) => Promise<boolean>;
}>;

export function limits(): Limits {
  const guesses = guessLimits();
  const passwords = new RateLimiterMemory({ points: WRONG_PASSWORDS_A_MINUTE, duration: 60 });
  const orders = new RateLimiterMemory({ points: ORDERS_IN_TEN, duration: 10 });
  const rooms = new RateLimiterMemory({ points: ROOMS_AN_HOUR, duration: 3600 });
  const devices = new RateLimiterMemory({ points: DEVICES_A_MINUTE, duration: 60 });
  const entries = new RateLimiterMemory({ points: DEVICES_A_ROOM, duration: 60 });
  return {
    ...guesses,
    isGuessingPassword: async (network) => (await spent(passwords, network)) >= WRONG_PASSWORDS_A_MINUTE,
    noteWrongPassword: async (network) => void (await may(passwords, network)),
    mayOrder: (token) => may(orders, token),
    mayOpen: (address) => may(rooms, networkOf(address)),
    mayEnter: async (address, code) => (await may(devices, networkOf(address))) && (await may(entries, code)),
  };
}

/** Counts guessed codes and keys by network. */
function guessLimits(): Pick<Limits, "isGuessing" | "noteWrong" | "lookUp" | "noteKnown"> {
  const wrong = new RateLimiterMemory({ points: WRONG_A_MINUTE_BESIDE_KNOWN, duration: 60 });
  const wide = new RateLimiterMemory({ points: WRONG_A_MINUTE_WIDE, duration: 60 });
  const known = new RateLimiterMemory({ points: 1, duration: KNOWN_S });
  const within = (network: string, code: string): string => `${network}/${code}`;
  const isGuessing = async (address: string, code = "", underWay = 0): Promise<boolean> => {
    const network = networkOf(address);
    const tried = await spent(wrong, network);
    const isKnown = code !== "" && (await spent(known, within(network, code))) > 0;
    if (isKnown) return tried + underWay >= WRONG_A_MINUTE_BESIDE_KNOWN;
    const widely = await spent(wide, wideNetworkOf(network));
    const isRefused = tried >= WRONG_A_MINUTE || widely >= WRONG_A_MINUTE_WIDE;
    // Refused requests count too. Otherwise somebody who keeps guessing could find a code that is known in the
    // network.
    if (isRefused) await may(wrong, network);
    return isRefused || tried + underWay >= WRONG_A_MINUTE;
  };
  const noteWrong = async (address: string): Promise<void> => {
    const network = networkOf(address);
    await may(wrong, network);
    await may(wide, wideNetworkOf(network));
  };
  const beginLookUp = lookUps();
  return {
    isGuessing: (address, code) => isGuessing(address, code),
    noteWrong,
    lookUp: async (address, code, find) => {
      const { others, end } = beginLookUp(networkOf(address), code);
      try {
        if (await isGuessing(address, code, others)) return "tooFast";
        const found = await find();
        if (found === null) await noteWrong(address);
        return found;
      } finally {
        end();
      }
    },
    noteKnown: async (address, code) =>
      void (await known.set(anonymousHash(within(networkOf(address), code)), 1, KNOWN_S)),
  };
}

/** Codes being looked up, by network. A code that a whole class looks up at the same time counts once. */
function lookUps(): (network: string, code: string) => Readonly<{ others: number; end: () => void }> {
  const underWay = new Map<string, Map<string, number>>();
  return (network, code) => {
    const codes = underWay.get(network) ?? new Map<string, number>();
    underWay.set(network, codes);
    const others = codes.size - (codes.has(code) ? 1 : 0);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    const end = (): void => {
      const left = (codes.get(code) ?? 1) - 1;
      if (left > 0) codes.set(code, left);
      else codes.delete(code);
      if (codes.size === 0) underWay.delete(network);
    };
    return { others, end };
  };
}

function may(limiter: RateLimiterMemory, of: string): Promise<boolean> {
  return limiter.consume(anonymousHash(of)).then(
    () => true,
    () => false,
  );
}

async function spent(limiter: RateLimiterMemory, of: string): Promise<number> {
  return (await limiter.get(anonymousHash(of)))?.consumedPoints ?? 0;
}

/**
 * How many bytes of orders one key may send in ten seconds: enough to save a paper every second, but too few to fill
 * a disk.
 */
const BYTES_IN_TEN = 400_000;

/** @returns a function that says whether a key may store this many more bytes now */
export function bytesLimit(): (key: string, bytes: number) => Promise<boolean> {
  const written = new RateLimiterMemory({ points: BYTES_IN_TEN, duration: 10 });
  return (key, bytes) =>
    written.consume(anonymousHash(key), bytes).then(
      () => true,
      () => false,
    );
}

/**
 * How many bytes one key may read in ten seconds, in addition to its stream: six of the longest committees, or
 * hundreds of typical ones.
 */
const READ_IN_TEN = 40_000_000;

/** @returns a function that says whether this many more bytes may be sent to a key now */
export function readLimit(): (key: string, bytes: number) => Promise<boolean> {
  const read = new RateLimiterMemory({ points: READ_IN_TEN, duration: 10 });
  return (key, bytes) =>
    read.consume(anonymousHash(key), bytes).then(
      () => true,
      () => false,
    );
}

/** A hash that stands for an address until the host stops. After a restart the hash is different. */
export function anonymousHash(of: string): string {
  return hash("sha256", `${SALT}${of}`, "base64url");
}

const IPV4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i;
/** An IPv4 address written as an IPv6 one. */
const MAPPED = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

/** The IPv4 address in the last two groups of an IPv6 address. @example dotted("c000", "201") is "192.0.2.1" */
function dotted(high: string, low: string): string {
  return [high, low].flatMap((part) => [...Buffer.from(part.padStart(4, "0"), "hex")]).join(".");
}

const GROUPS = 8;
const NETWORK_GROUPS = 4;
const WIDE_GROUPS = 3;

/** @param network a result of `networkOf` @returns the first 48 bits of an IPv6 network, or the whole IPv4 address */
function wideNetworkOf(network: string): string {
  const groups = network.split(":");
  return groups.length === NETWORK_GROUPS ? groups.slice(0, WIDE_GROUPS).join(":") : network;
}

/**
 * The network whose limits apply to an address: the whole IPv4 address, or the first 64 bits of an IPv6 address,
 * because a device can choose the rest. Loopback, and text that is not an address, are returned unchanged.
 */
export function networkOf(address: string): string {
  const four = IPV4.exec(address)?.[1];
  if (four !== undefined) return four;
  const six = address.replace(/%.*$/, "");
  if (!isIPv6(six) || six === "::1") return six;
  const short = new URL(`http://[${six}]`).hostname.slice(1, -1);
  const [, high, low] = MAPPED.exec(short) ?? [];
  if (high !== undefined && low !== undefined) return dotted(high, low);
  const [front = [], back = []] = short
    .split("::")
    .map((part) => part.split(":").filter((one) => one !== ""));
  const zeros = Array.from({ length: GROUPS - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back].slice(0, NETWORK_GROUPS).join(":");
}
