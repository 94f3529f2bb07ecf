/**
 * A load balancer in front of several hosts. It knows nothing about rooms: each new connection goes to the next host,
 * or to another if that one is dead.
 */
import { connect, createServer, type Socket } from "node:net";
import { freePort } from "../../src/server/start/ports.ts";

export type Balancer = Readonly<{
  url: string;
  /** The number of connections that are open to a host now. */
  linesTo: (host: string) => number;
  close: () => void;
}>;

/** Starts the load balancer. @param hosts addresses such as http://127.0.0.1:4040 */
export async function openBalancer(hosts: readonly string[]): Promise<Balancer> {
  const lines = new Map<Socket, string>();
  let turn = 0;
  const server = createServer((client) => {
    client.on("error", () => client.destroy());
    pass(
      client,
      hosts.map((_, at) => hosts[(turn + at) % hosts.length] ?? ""),
      lines,
    );
    turn++;
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${port}`,
    linesTo: (host) => [...lines.values()].filter((one) => one === host).length,
    close: () => {
      server.close();
      for (const client of lines.keys()) client.destroy();
    },
  };
}

/** Connects to the first of these hosts that answers. If one side breaks, the other is closed. */
function pass(client: Socket, [first, ...others]: readonly string[], lines: Map<Socket, string>): void {
  if (first === undefined) {
    client.destroy();
    return;
  }
  const { hostname, port } = new URL(first);
  const host = connect(Number(port), hostname);
  const next = (): void => pass(client, others, lines);
  host.once("error", next);
  host.once("connect", () => {
    host.off("error", next);
    lines.set(client, first);
    host.on("error", () => client.destroy());
    host.once("close", () => client.destroy());
    client.once("close", () => {
      lines.delete(client);
      host.destroy();
    });
    client.pipe(host).pipe(client);
  });
}
