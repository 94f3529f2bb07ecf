/**
 * The settings of a host, read from its environment: how long rooms are kept, its public address, and the proxies in
 * front of it.
 */
import { LAPTOP_DAYS } from "../host/host.ts";
import { dataFolder } from "../store/open-store.ts";
import { PASSWORD_VARIABLE } from "./host-secrets.ts";
import { startMessages } from "./messages.ts";

export type HostSettings = Readonly<{
  /** How many days a room is kept after it was last used. */
  keepDays: number;
  /** The public address of the host, without a slash at the end. If null, the addresses of its networks are used. */
  publicUrl: string | null;
  /** How many proxies in front of the host add to X-Forwarded-For. */
  proxies: number;
  /** Whether people outside the classroom may reach the host. A request over loopback may then come from anyone. */
  isPublic: boolean;
  /** Whether anyone may open rooms, within limits for each address. */
  isOpenToAll: boolean;
  /** How many minutes an ending process waits for lessons and meetings. */
  waitMinutes: number;
  /** Origins of the sites that may show the page in a frame, such as a school's learning platform. */
  frameSites: readonly string[];
}>;

export const KEEP_VARIABLE = "FORTIETH_KEEP_DAYS";
export const PUBLIC_VARIABLE = "FORTIETH_PUBLIC_URL";
export const PROXY_VARIABLE = "FORTIETH_TRUST_PROXY";
export const OPENING_VARIABLE = "FORTIETH_OPENING";
/** The value of `OPENING_VARIABLE` that lets anyone open rooms. */
export const EVERYONE = "everyone";
export const WAIT_VARIABLE = "FORTIETH_UPDATE_WAIT";
export const FRAME_VARIABLE = "FORTIETH_FRAME_SITES";

const MOST_DAYS = 365;
const MOST_PROXIES = 9;
const MOST_WAIT = 720;
/** The default wait in minutes: the length of a long lesson. */
const USUAL_WAIT = 180;
const MOST_SITES = 20;

type Environment = Readonly<Record<string, string | undefined>>;

/** Missing or empty variables get their default. @throws a sentence if a value is invalid */
export function hostSettings(environment: Environment): HostSettings {
  const publicUrl = originIn(environment, PUBLIC_VARIABLE);
  const proxies = wholeIn(environment, PROXY_VARIABLE, 0, MOST_PROXIES) ?? 0;
  const isPublic = publicUrl !== null || proxies > 0 || dataFolder(environment) === null;
  return {
    keepDays: wholeIn(environment, KEEP_VARIABLE, 1, MOST_DAYS) ?? LAPTOP_DAYS,
    publicUrl,
    proxies,
    isPublic,
    isOpenToAll: openingIn(environment, isPublic),
    waitMinutes: wholeIn(environment, WAIT_VARIABLE, 0, MOST_WAIT) ?? USUAL_WAIT,
    frameSites: sitesIn(environment),
  };
}

/**
 * Whether anyone may open rooms. A teacher's computer makes its own password; a public host must be configured.
 * @throws a sentence if the settings do not say who may open rooms, or contradict each other
 */
function openingIn(environment: Environment, isPublic: boolean): boolean {
  const text = environment[OPENING_VARIABLE] ?? "";
  const hasPassword = (environment[PASSWORD_VARIABLE] ?? "") !== "";
  if (text !== "" && text !== EVERYONE) throw new Error(startMessages.badOpening(OPENING_VARIABLE, text));
  if (text !== "" && hasPassword)
    throw new Error(startMessages.twoOpenings(OPENING_VARIABLE, PASSWORD_VARIABLE));
  if (isPublic && text === "" && !hasPassword)
    throw new Error(startMessages.noOpening(OPENING_VARIABLE, PASSWORD_VARIABLE));
  return text === EVERYONE;
}

function wholeIn(environment: Environment, name: string, low: number, high: number): number | null {
  const text = environment[name] ?? "";
  if (text === "") return null;
  const value = /^\d{1,3}$/.test(text) ? Number(text) : -1;
  if (value < low || value > high) throw new Error(startMessages.badNumber(name, low, high, text));
  return value;
}

/** The page is served from the root of its host, so an address with a path would not work. */
function originIn(environment: Environment, name: string): string | null {
  const text = environment[name] ?? "";
  if (text === "") return null;
  const origin = originOf(text);
  if (origin === null) throw new Error(startMessages.badOrigin(name, text));
  return origin;
}

/**
 * The sites that may frame the page, separated by spaces or commas. Each is an origin: a path would promise a limit
 * that browsers do not keep. @throws a sentence if one is not an origin, or there are too many
 */
function sitesIn(environment: Environment): readonly string[] {
  const text = environment[FRAME_VARIABLE] ?? "";
  const sites = text.split(/[\s,]+/).filter((site) => site !== "");
  const origins = [...new Set(sites.map(originOf))].filter((origin) => origin !== null);
  if (sites.length > MOST_SITES || sites.some((site) => originOf(site) === null))
    throw new Error(startMessages.badSites(FRAME_VARIABLE, MOST_SITES, text));
  return origins;
}

/** Null if the text is anything but the scheme, name and port of a site. */
function originOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  // A star or a semicolon in a name would mean something else in the page's policy.
  return isOrigin && /^[a-z\d.:[\]-]+$/.test(url.host) ? url.origin : null;
}

/**
 * The address of the sender: the other end of the connection or, behind proxies, the address that the outermost proxy
 * saw. Anything that the client itself wrote into the header is further left and is ignored.
 */
export function addressBehind(proxies: number, remote: string, forwarded: string | undefined): string {
  const seen = (forwarded ?? "").split(",").map((address) => address.trim());
  const address = proxies === 0 ? undefined : seen.at(-proxies);
  return address === undefined || address === "" ? remote : withoutPort(address);
}

/**
 * Removes the port that some proxies add.
 * @example withoutPort("203.0.113.5:1234") is "203.0.113.5", withoutPort("[2001:db8::1]:80") is "2001:db8::1"
 */
function withoutPort(address: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
}
