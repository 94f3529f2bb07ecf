/** Who may open rooms and committees on a host. */
import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { PASSWORD_HEADER } from "../../room/message.ts";
import type { Host } from "../host.ts";
import { hashOf, plainPassword } from "../secrets.ts";
import { blurred, type Limits, networkOf } from "./limits.ts";
import { namesLoopback } from "./origin.ts";
import { refuse } from "./request.ts";

export type Opening =
  /** Anybody, within limits for each address. */
  | Readonly<{ type: "everyone" }>
  /** Anybody with the password; on a teacher's computer also that computer itself. Null: no password opens. */
  | Readonly<{ type: "password"; password: string | null; isLoopbackFree: boolean }>;

/** Rooms and committees that one address may have at a time where everyone may open them. */
const MOST_LIVING = 100;

export type Door = Readonly<{
  /** Whether this device must bring the password. */
  asksPassword: (context: Context) => boolean;
  guard: MiddlewareHandler;
  noteOpened: (context: Context, code: string) => void;
}>;

type Parts = Readonly<{
  host: Host;
  limited: Limits;
  addressOf: (context: Context) => string;
  opening: Opening;
}>;

export function doorOf({ host, limited, addressOf, opening }: Parts): Door {
  const living = livingRooms(host);
  const asksPassword = (context: Context): boolean =>
    opening.type === "password" && !(opening.isLoopbackFree && isOwnComputer(context, addressOf(context)));
  const refusalOf = async (context: Context): Promise<string | null> => {
    const network = networkOf(addressOf(context));
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
    noteOpened: (context, code) => {
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

/** Headers carry ASCII alone, so a page encodes what was typed as in an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** Takes as long for any two. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/;
const BY_PROXIES = /^(forwarded|x-forwarded-.+|via|x-real-ip)$/i;

/** Behind a proxy on the same computer everybody seems to be on it: its headers say so, or the name that was asked for. */
function isOwnComputer(context: Context, address: string): boolean {
  const isProxied = Object.keys(context.req.header()).some((name) => BY_PROXIES.test(name));
  return LOOPBACK.test(networkOf(address)) && !isProxied && namesLoopback(context.req.url);
}

type Living = Readonly<{
  note: (network: string, code: string) => void;
  /** How many of a network's are still kept. */
  count: (network: string) => Promise<number>;
}>;

/** In memory alone, by hashes that change with every start; what is gone is forgotten at the next opening. */
function livingRooms(host: Host): Living {
  const opened = new Map<string, string>();
  return {
    note: (network, code) => void opened.set(code, blurred(network)),
    count: async (network) => {
      const kept = new Set(await host.kept([...opened.keys()]));
      for (const code of opened.keys()) if (!kept.has(code)) opened.delete(code);
      return [...opened.values()].filter((owner) => owner === blurred(network)).length;
    },
  };
}
