/**
 * Features that browsers disable on pages served over plain http, as in a class. The page may only use them with `?.`
 * and needs a fallback.
 */
import { isNode, type Node } from "./syntax.ts";

const GLOBAL_OBJECTS = ["globalThis", "window", "self"];
const TAKEN_GLOBALS = [
  "caches",
  "cookieStore",
  "documentPictureInPicture",
  "getScreenDetails",
  "queryLocalFonts",
  "showDirectoryPicker",
  "showOpenFilePicker",
  "showSaveFilePicker",
];

/** Members that are missing on pages served over plain http, by the object that normally has them. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  crypto: ["randomUUID", "subtle"],
  navigator: [
    "bluetooth",
    "canShare",
    "clipboard",
    "credentials",
    "deviceMemory",
    "geolocation",
    "getBattery",
    "getUserMedia",
    "gpu",
    "hid",
    "keyboard",
    "locks",
    "mediaDevices",
    "presentation",
    "registerProtocolHandler",
    "requestMIDIAccess",
    "serial",
    "serviceWorker",
    "setAppBadge",
    "share",
    "storage",
    "storageBuckets",
    "usb",
    "userAgentData",
    "wakeLock",
    "xr",
  ],
  ...Object.fromEntries(GLOBAL_OBJECTS.map((name) => [name, TAKEN_GLOBALS])),
};
const OWNERS = ["crypto", "navigator"];

/** Why the page may not contain a node, or null if it may. `name`: the global that it reads, if any. */
export function secureBan(node: Node, parent: Node | null, name: string | null): string | null {
  if (name === null && node.type !== "MemberExpression") return null;
  if (name !== null && TAKEN_GLOBALS.includes(name)) return refused(name);
  const owner = name ?? globalMember(node);
  if (owner !== null && OWNERS.includes(owner) && !isObjectOf(node, parent)) {
    return `${owner} may only be used with plain member names`;
  }
  const member = memberName(node);
  const object = isNode(node.object) ? (plainName(node.object) ?? globalMember(node.object)) : null;
  const isTaken = object !== null && member !== null && TAKEN[object]?.includes(member) === true;
  return isTaken && !isGuarded(node, parent) ? refused(`${object}.${member}`) : null;
}

function refused(what: string): string {
  return `${what} is missing on plain http: use \`?.\` and provide an alternative`;
}

/** The name read from the global object, as in `globalThis.crypto`. */
function globalMember(node: Node): string | null {
  const isGlobal = isNode(node.object) && GLOBAL_OBJECTS.includes(plainName(node.object) ?? "");
  return isGlobal ? memberName(node) : null;
}

function plainName(node: Node): string | null {
  return node.type === "Identifier" ? String(node.name) : null;
}

function memberName(node: Node): string | null {
  const isPlain = node.type === "MemberExpression" && node.computed !== true;
  return isPlain && isNode(node.property) ? plainName(node.property) : null;
}

function isObjectOf(node: Node, parent: Node | null): boolean {
  return parent !== null && parent.object === node && memberName(parent) !== null;
}

/** Whether the node is followed by `?.`. */
function isGuarded(node: Node, parent: Node | null): boolean {
  return parent?.optional === true && (parent.object === node || parent.callee === node);
}
