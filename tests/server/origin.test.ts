/** Requests that change something must be JSON and come from the host's own pages. */
import { describe, expect, test } from "vitest";
import { namesLoopback, namesOtherHost } from "../../src/server/http/origin.ts";
import { inDebate } from "../support/committee-host.ts";
import { hostUnderTest, openRoom, SETTINGS } from "../support/room.ts";

const AT = "http://192.168.1.20:4040";
const JSON_TYPE = { "Content-Type": "application/json" };
const PUBLIC = "https://fortieth.school.example";

async function opened(headers: Readonly<Record<string, string>>, publicUrl?: string, at = AT) {
  const { app } = hostUnderTest(publicUrl === undefined ? {} : { publicUrl });
  const response = await app.request(`${at}/api/rooms`, {
    method: "POST",
    headers,
    body: JSON.stringify(SETTINGS),
  });
  const { ok, reason } = (await response.json()) as Readonly<{ ok: boolean; reason?: string }>;
  return ok ? "opened" : `${response.status} ${reason}`;
}

describe("requests that are not JSON change nothing", () => {
  test.each([
    ["what a form may send from any site", { "Content-Type": "text/plain" }],
    ["as a form", { "Content-Type": "application/x-www-form-urlencoded" }],
    ["as a file", { "Content-Type": "multipart/form-data; boundary=x" }],
    ["almost JSON", { "Content-Type": "text/plain; application/json" }],
    ["almost JSON", { "Content-Type": "application/jsonp" }],
    ["marked by the browser", { "Content-Type": "text/plain", "Sec-Fetch-Site": "cross-site" }],
  ])("%s: %j", async (_, headers) => {
    expect(await opened(headers)).toBe("415 notJson");
  });

  test("a request without a body changes nothing either", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    const here = (headers: object) =>
      kenya.request("/here", {
        method: "POST",
        headers: { Authorization: `Bearer ${kenya.key}`, ...headers },
      });
    expect((await here({})).status).toBe(415);
    expect((await here(JSON_TYPE)).status).toBe(204);
  });

  test("JSON with a charset is JSON", async () => {
    expect(await opened({ "Content-Type": "Application/JSON; charset=utf-8" })).toBe("opened");
  });
});

describe("requests from another site change nothing", () => {
  test.each([
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "anything" },
    { Origin: "https://elsewhere.example" },
    { Origin: "http://192.168.1.20:8080" },
    { Origin: "http://192.168.1.20" },
    { Origin: "null" },
    { Origin: "" },
    { Origin: AT, "Sec-Fetch-Site": "cross-site" },
    { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "same-origin" },
  ])("%j", async (headers) => {
    expect(await opened({ ...JSON_TYPE, ...headers })).toBe("403 otherOrigin");
  });

  test.each([
    {},
    { Origin: AT },
    { Origin: AT, "Sec-Fetch-Site": "same-origin" },
    { "Sec-Fetch-Site": "none" },
  ])("%j is the host's own page, or a program", async (headers) => {
    expect(await opened({ ...JSON_TYPE, ...headers })).toBe("opened");
  });

  test("with a set address, its page is the host's own, whatever name a proxy asks for", async () => {
    const headers = { ...JSON_TYPE, Origin: PUBLIC, "Sec-Fetch-Site": "same-origin" };
    for (const at of ["http://127.0.0.1:4040", "http://fortieth.school.example"])
      expect(await opened(headers, PUBLIC, at)).toBe("opened");
    expect(await opened(headers, undefined, "http://127.0.0.1:4040")).toBe("403 otherOrigin");
  });

  test("even with the right key, in a room, in a committee and at its board", async () => {
    const headers = { ...JSON_TYPE, Origin: "https://elsewhere.example" };
    const room = await openRoom();
    const committee = await inDebate();
    const message = (order: object) => JSON.stringify({ id: "an-order-of-another", order });
    const sent = async (app: typeof room.app, path: string, key: string, body: string) =>
      (
        await app.request(`${AT}/api/${path}`, {
          method: "POST",
          headers: { ...headers, Authorization: `Bearer ${key}` },
          body,
        })
      ).status;
    const [inRoom, inCommittee] = [`rooms/${room.code}`, `committees/${committee.code}`];
    const ofCommittee = (path: string, body: string) => sent(committee.app, path, committee.chair.key, body);
    expect(await sent(room.app, `${inRoom}/orders`, room.desk.key, message({ type: "deleteRoom" }))).toBe(
      403,
    );
    expect(await sent(room.app, `${inRoom}/devices`, "", "{}")).toBe(403);
    expect(await sent(room.app, `${inRoom}/here`, room.desk.key, "{}")).toBe(403);
    expect(await ofCommittee(`${inCommittee}/orders`, message({ type: "closeList" }))).toBe(403);
    expect(await ofCommittee(`${inCommittee}/devices`, '{"delegation":"S1"}')).toBe(403);
    expect(await ofCommittee("committees/summaries", '{"committees":[]}')).toBe(403);
    expect(room.state().devices).toEqual([]);
    expect((await committee.open()).access.devices).toEqual([]);
  });

  test("reading needs no such check: it changes nothing, and another site cannot read the answer", async () => {
    const { app } = hostUnderTest();
    const headers = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
    const answer = await app.request(`${AT}/api/host`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

test("the names of this computer itself", () => {
  for (const host of ["localhost", "localhost:4040", "127.0.0.1:80", "127.9.9.9", "[::1]:4040", "LOCALHOST"])
    expect(namesLoopback(`http://${host}/`), host).toBe(true);
  for (const host of ["class.test", "localhost.x", "x.localhost", "127.0.0.1.x", "[::2]", "192.168.1.1"])
    expect(namesLoopback(`http://${host}/`), host).toBe(false);
});

test("with a set address, other names are foreign, and ports do not count", () => {
  for (const host of [
    "fortieth.school.example",
    "Fortieth.School.Example:4040",
    "localhost",
    "127.0.0.1:4040",
  ])
    expect(namesOtherHost(`http://${host}/`, PUBLIC), host).toBe(false);
  for (const host of ["school.example", "fortieth.school.example.x", "192.168.1.20:4040"]) {
    expect(namesOtherHost(`http://${host}/`, PUBLIC), host).toBe(true);
    expect(namesOtherHost(`http://${host}/api/rooms`, PUBLIC), host).toBe(true);
    expect(namesOtherHost(`http://${host}/api/host`, PUBLIC), host).toBe(false);
    expect(namesOtherHost(`http://${host}/`, null), host).toBe(false);
  }
});
