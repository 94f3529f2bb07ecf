/** Addresses that other devices can use to reach this host. */
import { fragmentOf } from "./room-address.ts";

const HERE_ALONE = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Lists the address of this page first, unless only this computer can use it, then the host's network addresses.
 * @param network the host's addresses, without a trailing slash. @example "http://192.168.1.5:4040"
 */
export function reachable(
  network: readonly string[],
  { origin, hostname, pathname }: Pick<Location, "origin" | "hostname" | "pathname">,
): readonly string[] {
  const folder = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  const own = HERE_ALONE.includes(hostname) ? [] : [`${origin}${folder}`];
  return [...new Set([...own, ...network.map((address) => `${address}/`)])];
}

/** @param base an address with a trailing slash */
export function joinLink(base: string, code: string): string {
  return `${base}${fragmentOf({ page: "join", code, key: "" })}`;
}
