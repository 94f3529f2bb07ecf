/** Entry point of the lab's worker in the page (a module worker; started by `worker-client.ts`). */
import type { Request } from "./messages.ts";
import { answer } from "./service.ts";

self.onmessage = (event: MessageEvent<Request>): void => {
  answer(event.data, (reply) => self.postMessage(reply));
};
