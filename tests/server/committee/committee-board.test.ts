/**
 * The organiser's board asks for many committees in one request. Each needs a key that may read it, and the answer
 * contains no more than a reader may see.
 */
import { expect, test } from "vitest";
import { DOOR_MS } from "../../../src/committee/alarm.ts";
import type { CommitteeLink, Summaries } from "../../../src/committee/summary.ts";
import { limits } from "../../../src/server/http/rate-limits.ts";
import { type CommitteeUnderTest, inDebate, openCommittee } from "../../support/committee-host.ts";

async function asked({ app }: CommitteeUnderTest, committees: unknown): Promise<Response> {
  return app.request("/api/committees/summaries", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ committees }),
  });
}

async function summaries(
  committee: CommitteeUnderTest,
  ...links: readonly CommitteeLink[]
): Promise<Summaries> {
  return (await (await asked(committee, links)).json()) as Summaries;
}

async function readLink({ code, chair }: CommitteeUnderTest): Promise<CommitteeLink> {
  return { code, key: (await chair.news())?.access?.readKey ?? "" };
}

test("given a read-only link, the board gets the state of the committee, with the host's time", async () => {
  const committee = await inDebate();
  const { now, summaries: answers } = await summaries(committee, await readLink(committee));
  expect(now).toBe(committee.clock.now);
  expect(answers).toMatchObject([
    {
      ok: true,
      code: committee.code,
      readKey: null,
      summary: { name: "Third Committee", phase: "debate", present: 4, seats: 0, lastAt: now },
    },
  ]);
});

test("a chair's key is answered too, with the read-only key, so that a board stores no other", async () => {
  const committee = await openCommittee();
  const { key } = await readLink(committee);
  const { summaries: answers } = await summaries(committee, {
    code: committee.code,
    key: committee.chair.key,
  });
  expect(answers).toMatchObject([{ ok: true, readKey: key }]);
});

test("in the requested order: an unknown key or code is reported, and the others are answered", async () => {
  const committee = await openCommittee();
  const link = await readLink(committee);
  const device = await committee.enter("S1");
  const { summaries: answers } = await summaries(
    committee,
    { ...link, key: "no-such-key" },
    { ...link, key: device.key },
    { ...link, code: "AAAAAA" },
    link,
  );
  expect(answers.map((one) => (one.ok ? "answered" : one.reason))).toEqual([
    "noKey",
    "noKey",
    "noRoom",
    "answered",
  ]);
});

test("a deleted committee is reported as gone", async () => {
  const committee = await openCommittee();
  const link = await readLink(committee);
  await committee.chair.give({ type: "deleteCommittee" });
  expect((await summaries(committee, link)).summaries).toEqual([
    { ok: false, code: link.code, reason: "noRoom" },
  ]);
});

test("the summary counts delegations with a device, says who waits to be let in and since when, and nothing else about devices", async () => {
  const committee = await openCommittee();
  const link = await readLink(committee);
  await committee.enter("S1");
  const began = committee.clock.now;
  await committee.enter("S1");
  committee.clock.now += DOOR_MS;
  const [answer] = (await summaries(committee, link)).summaries;
  expect(answer).toMatchObject({
    summary: { seats: 1, waiting: [{ name: "State 1", since: began }] },
  });
  await committee.chair.give({ type: "putOff", device: 1 });
  const [after] = (await summaries(committee, link)).summaries;
  expect(after).toMatchObject({ summary: { waiting: [] } });
});

test("summaries contain no messages between chairs and no keys", async () => {
  const committee = await inDebate();
  const link = await readLink(committee);
  const device = await committee.enter("S1");
  await committee.chair.give({ type: "writeNote", text: "Call France next." });
  const text = await (await asked(committee, [link])).text();
  for (const secret of ["France", committee.chair.key, device.key, link.key])
    expect(text).not.toContain(secret);
});

test("more than sixty links, or a body that is not a list of links, are refused", async () => {
  const committee = await openCommittee();
  const link = await readLink(committee);
  expect((await asked(committee, Array(61).fill(link))).status).toBe(400);
  for (const nonsense of [null, "x", [{ code: "x", key: link.key }], [{ ...link, more: 1 }]])
    expect((await asked(committee, nonsense)).status).toBe(400);
  expect((await asked(committee, Array(60).fill(link))).status).toBe(200);
});

test("guesses count one by one, and a client with the key is still answered", async () => {
  const committee = await openCommittee({ limits: limits() });
  const link = await readLink(committee);
  const guesses = Array.from({ length: 59 }, (_, at) => ({ ...link, key: `guess-${at}` }));
  await summaries(committee, ...guesses);
  const { summaries: answers } = await summaries(committee, ...guesses.slice(0, 2), link);
  expect(answers.map((one) => (one.ok ? "answered" : one.reason))).toEqual(["noKey", "tooFast", "answered"]);
});

test("a client that asks without end has to wait", async () => {
  const committee = await openCommittee({ limits: limits() });
  const link = await readLink(committee);
  const codes: number[] = [];
  for (let k = 0; k < 61; k++) codes.push((await asked(committee, [link])).status);
  expect(codes.slice(-2)).toEqual([200, 429]);
});
