/** The addresses that browsers can use to reach a port, from this computer and from others in its networks. */
import { networkInterfaces } from "node:os";

export type Addresses = Readonly<{ local: string; network: readonly string[] }>;

/** IPv6 addresses are used only if there are no others, because they are hard to read out and to type. */
export function addressesOf(port: number, interfaces = networkInterfaces()): Addresses {
  const outward = Object.values(interfaces).flatMap(
    (ways) => ways?.filter(({ internal }) => !internal) ?? [],
  );
  const four = outward.filter(({ family }) => family === "IPv4").map(({ address }) => address);
  // An address with a scope works only on one network interface, and no browser accepts it.
  const six = outward.flatMap((way) =>
    way.family === "IPv6" && way.scopeid === 0 ? [`[${way.address}]`] : [],
  );
  const hosts = four.length > 0 ? four : six;
  return { local: `http://localhost:${port}`, network: hosts.map((host) => `http://${host}:${port}`) };
}
