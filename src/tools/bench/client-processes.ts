/** The processes that play people in a benchmark: messages go to all of them, and each answers once. */
import type { ChildProcess } from "node:child_process";

/** A message by its type. */
type Typed = Readonly<{ type: string }>;

/** Sends a message to every process and waits for their answers of this type. */
export async function each<From extends Typed>(
  clients: readonly ChildProcess[],
  answer: From["type"],
  message: (at: number) => Typed,
): Promise<readonly From[]> {
  const answers = clients.map((client) => heard<From>(client, answer));
  for (const [at, client] of clients.entries()) client.send(message(at));
  return Promise.all(answers);
}

/** The next message of this type from a process. @throws if the process ends first */
export function heard<From extends Typed>(client: ChildProcess, type: From["type"]): Promise<From> {
  return new Promise((done, fail) => {
    const listen = (message: From): void => {
      if (message.type !== type) return;
      client.off("message", listen);
      done(message);
    };
    client.on("message", listen);
    client.once("exit", (code) => fail(new Error(`a process of a benchmark ended with ${code}`)));
  });
}
