/** Acts as the person who runs the host under test. */
import type { Hono } from "hono";
import { BACKUP_TYPE, type HostOrder, type HostReport, type Restored } from "../../src/room/host-report.ts";
import { HOST_KEY, post } from "./room.ts";

const headers = { Authorization: `Bearer ${HOST_KEY}` };

export type Runner = Readonly<{
  report: () => Promise<HostReport>;
  /** "taken", or the reason for a refusal. */
  order: (order: HostOrder) => Promise<string>;
  backUp: () => Promise<Buffer<ArrayBuffer>>;
  /** The result, or the reason for a refusal. */
  restore: (file: BodyInit) => Promise<Restored | string>;
}>;

type Answer = Readonly<{ ok: boolean; reason?: string }>;

export function runnerOf(app: Hono): Runner {
  return {
    report: async () => (await (await app.request("/api/host/rooms", { headers })).json()) as HostReport,
    order: async (order) => {
      const answer = (await (await post(app, "/api/host/orders", order, HOST_KEY)).json()) as Answer;
      return answer.ok ? "taken" : (answer.reason ?? "");
    },
    backUp: async () => {
      const response = await app.request("/api/host/backup", { headers });
      return Buffer.from(await response.arrayBuffer());
    },
    restore: async (body) => {
      const response = await app.request("/api/host/restore", {
        method: "POST",
        headers: { ...headers, "Content-Type": BACKUP_TYPE },
        body,
      });
      const { ok, reason, ...restored } = (await response.json()) as Answer & Restored;
      return ok ? restored : (reason ?? "");
    },
  };
}
