/** Who may open rooms and committees on a host. */
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import { PASSWORD_HEADER } from "../../room/message.ts";
import type { Host } from "../host/host.ts";
import { isSame, plainPassword } from "../keys/keys.ts";
import { namesLoopback } from "./origin.ts";
import { anonymousHash, type Limits, networkOf } from "./rate-limits.ts";
import { refuse } from "./request.ts";

export type OpeningPolicy =
  /** Anyone, within limits for each address. */
  | Readonly<{ type: "everyone" }>
  /**
   * Anyone who has the password. If `isLoopbackFree`, the host's own computer needs none. If `password` is null, no
   * password is accepted.
   */
  | Readonly<{ type: "password"; password: string | null; isLoopbackFree: boolean }>;

/** The maximum number of rooms and committees that one address may have at the same time if anyone may open them. */
const MOST_LIVING = 100;

export type OpeningCheck = Readonly<{
  /** Whether the device that sent this request needs the password. */
  asksPassword: (context: Context) => boolean;
  /** Refuses a request to open a room or committee before its body is read. */
  guard: MiddlewareHandler;
  /** Counts a new room or committee for the address that opened it, and records that its code is known there. */
  noteOpened: (context: Context, code: string) => Promise<void>;
}>;

export function openingCheck({
  host,
  limited,
  addressOf,
  opening,
}: Omit<Parts, "door"> & Readonly<{ opening: OpeningPolicy }>): OpeningCheck {
  const living = livingRooms(host);
  const asksPassword = (context: Context): boolean =>
    opening.type === "password" && !(opening.isLoopbackFree && isOwnComputer(context, addressOf(context)));
  const refusalOf = async (context: Context): Promise<string | null> => {
    const network = networkOf(addressOf(context));
    if (opening.type === "password" && !asksPassword(context)) return null;
    if (opening.type === "password" && asksPassword(context)) {
      const reason = await passwordRefusal(limited, network, opening.password, context);
      if (reason !== null) return reason;
    }
    if (!(await limited.mayOpen(network))) return "tooFast";
    const isFull = opening.type === "everyone" && (await living.count(network)) >= MOST_LIVING;
    return isFull ? "tooManyRooms" : null;
  };
  return {
    asksPassword,
    guard: async (context, next) => {
      const reason = await refusalOf(context);
      return reason === null ? next() : refuse(context, reason);
    },
    noteOpened: async (context, code) => {
      await limited.noteKnown(addressOf(context), code);
      if (opening.type === "everyone") living.note(networkOf(addressOf(context)), code);
    },
  };
}

async function passwordRefusal(
  limited: Limits,
  network: string,
  password: string | null,
  context: Context,
): Promise<string | null> {
  const brought = context.req.header(PASSWORD_HEADER);
  if (brought === undefined) return "noPassword";
  if (await limited.isGuessingPassword(network)) return "tooFast";
  if (password !== null && isSame(plainPassword(decoded(brought)), plainPassword(password))) return null;
  await limited.noteWrongPassword(network);
  return "wrongPassword";
}

/** A header can only contain ASCII, so the page encodes the password. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/;
const BY_PROXIES =
  /^(forwarded|x-forwarded-.+|via|x-real-ip|x-client-ip|true-client-ip|.+-connecting-ip|.+-client-ip)$/i;
/** The HTTP version that nginx uses by default for its requests to this host. No browser uses it. */
const OF_PROXIES = "1.0";

/**
 * Whether a request comes from the host's own computer. A proxy on that computer also sends every request over
 * loopback, but adds a header or names another host.
 */
function isOwnComputer(context: Context, address: string): boolean {
  const isProxied = Object.keys(context.req.header()).some((name) => BY_PROXIES.test(name));
  const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
  if (isProxied || incoming?.httpVersion === OF_PROXIES) return false;
  return LOOPBACK.test(networkOf(address)) && namesLoopback(context.req.url);
}

type Living = Readonly<{
  note: (network: string, code: string) => void;
  /** The number of rooms and committees that were opened from a network and still exist. */
  count: (network: string) => Promise<number>;
}>;

/**
 * Remembers which network opened which rooms. The list is only in memory, and it stores networks as hashes that
 * change at every start. Deleted rooms are forgotten when the next room is opened.
 */
function livingRooms(host: Host): Living {
  const opened = new Map<string, string>();
  return {
    note: (network, code) => void opened.set(code, anonymousHash(network)),
    count: async (network) => {
      const kept = new Set(await host.kept([...opened.keys()]));
      for (const code of opened.keys()) if (!kept.has(code)) opened.delete(code);
      return [...opened.values()].filter((owner) => owner === anonymousHash(network)).length;
    },
  };
}

/** The parts that the routes of rooms and committees share. */
export type Parts = Readonly<{
  host: Host;
  limited: Limits;
  addressOf: (context: Context) => string;
  door: OpeningCheck;
}>;
