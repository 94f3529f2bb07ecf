/** Addresses by which devices reach this host. */
import { fragmentOf } from "./room-address.ts";

const HERE_ALONE = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The address this page came from first, unless it is one that only this computer knows; then those of its networks.
 * @param network of the host, without a slash at the end. @example "http://192.168.1.5:4040"
 */
export function reachable(
  network: readonly string[],
  { origin, hostname, pathname }: Pick<Location, "origin" | "hostname" | "pathname">,
): readonly string[] {
  const folder = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  const own = HERE_ALONE.includes(hostname) ? [] : [`${origin}${folder}`];
  return [...new Set([...own, ...network.map((address) => `${address}/`)])];
}

/** @param base with its slash */
export function joinLink(base: string, code: string): string {
  return `${base}${fragmentOf({ page: "join", code, key: "" })}`;
}
