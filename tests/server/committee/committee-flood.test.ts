/**
 * Nobody with a link can flood a committee, end it, or change it with nonsense. The seeds are in the tests' names.
 */
import { expect, test } from "vitest";
import type { HostOrder } from "../../../src/committee/message.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { NO_VALUES } from "../../../src/committee/state/motion.ts";
import { limits } from "../../../src/server/http/rate-limits.ts";
import { dice, pick } from "../../../src/tools/fuzz/random-commands.ts";
import { seats } from "../../support/committee.ts";
import { inDebate } from "../../support/committee-host.ts";
import { spoilt } from "../../support/mutate.ts";

const ATTEMPTS = 2500;
const MESSAGES = 2000;

test(`one link tries ${ATTEMPTS} times: one entry per delegation is on the list`, async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  const answers = new Set<string>();
  for (let k = 0; k < ATTEMPTS; k++)
    answers.add(await device.give({ type: "joinList", list: "general", delegation: `S${1 + (k % 4)}` }));
  expect([...answers].toSorted()).toEqual(["notYours", "onList", "taken"]);
  expect((await committee.open()).state.list.entries).toEqual(["S1"]);
});

test("a link that orders without end has to wait, and the others go on", async () => {
  const committee = await inDebate({ limits: limits() });
  const [loud, quiet] = [await committee.enter("S1"), await committee.enter("S2")];
  const before = (await committee.open()).seq;
  const answers: string[] = [];
  for (let k = 0; k < 200; k++) {
    const type = k % 2 === 0 ? "joinList" : "leaveList";
    answers.push(await loud.give({ type, list: "general", delegation: "S1" }));
  }
  expect(answers.filter((one) => one === "tooFast").length).toBe(140);
  expect((await committee.open()).seq).toBe(before + 60);
  expect(await quiet.give({ type: "joinList", list: "general", delegation: "S2" })).toBe("taken");
});

test("papers saved without end have to wait before they fill the disk", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  const text = "x".repeat(20_000);
  await device.give({
    type: "submitPaper",
    delegation: "S1",
    kind: "working",
    title: "A",
    preamble: "",
    text,
    amends: null,
  });
  const answers: string[] = [];
  for (let k = 0; k < 30; k++)
    answers.push(await device.give({ type: "editPaper", paper: 1, title: `A ${k}`, preamble: "", text }));
  expect(answers).toContain("tooFast");
  expect(answers.filter((one) => one === "taken").length).toBeLessThan(20);
});

test("a hundred devices with an open page can wait to join, and the next is refused because there are too many", async () => {
  const committee = await inDebate();
  const { presence } = await committee.running();
  for (let k = 0; k < 101; k++) {
    await committee.enter("S1");
    presence.opened(k);
  }
  const response = await committee.app.request(`/api/committees/${committee.code}/devices`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ delegation: "S1" }),
  });
  expect(await response.json()).toEqual({ ok: false, reason: "tooMany" });
  expect((await committee.open()).access.devices.length).toBe(101);
});

/** Orders of many kinds, from the chair and from a delegation. */
const ORDERS: readonly HostOrder[] = [
  { type: "joinList", list: "general", delegation: "S1" },
  { type: "leaveList", list: "general", delegation: "S1" },
  { type: "orderSpeakers", list: "general", order: ["S1"] },
  {
    type: "move",
    delegation: "S1",
    kind: "moderatedCaucus",
    values: { ...NO_VALUES, total: 60, each: 30, topic: "Aid" },
  },
  {
    type: "submitPaper",
    delegation: "S1",
    kind: "draft",
    title: "A",
    preamble: "",
    text: "One",
    amends: null,
  },
  { type: "changePack", pack: PACK.thimun },
  { type: "addDelegation", delegation: { id: "x1", name: "Bank", kind: "observer" } },
  { type: "vote", delegation: "S1", choice: "yes", withRights: false },
  { type: "undo", entry: 9 },
  { type: "takeSeat", delegation: "S2" },
  { type: "letIn", device: 0 },
  { type: "makeKey", chair: 2 },
  { type: "beginDraft", draft: "0123456789ab", title: "A" },
  { type: "shareDraft", draft: "0123456789ab", delegation: "S2" },
  {
    type: "writeDraft",
    draft: "0123456789ab",
    field: "text",
    version: 0,
    client: "one",
    changes: [[[0, "Decides", "that"]]],
  },
  { type: "handInDraft", draft: "0123456789ab", kind: "working" },
];

test(`${MESSAGES} messages corrupted at random change nothing and end nothing, seed c1`, async () => {
  const committee = await inDebate({ delegations: seats(3) });
  const people = [committee.chair, await committee.enter("S1"), await committee.enter("S1")];
  const roll = dice("c1");
  let refused = 0;
  let before = JSON.stringify(await committee.open());
  for (let k = 0; k < MESSAGES; k++) {
    const body = spoilt({ id: `c1-message-${k}`, order: pick(ORDERS, roll) }, roll);
    const response = await pick(people, roll).request("/orders", { method: "POST", body });
    expect([200, 400, 401, 403, 409, 413], body.slice(0, 200)).toContain(response.status);
    const after = JSON.stringify(await committee.open());
    if (response.status === 200) before = after;
    else refused++;
    expect(after, body.slice(0, 200)).toBe(before);
  }
  expect(refused).toBeGreaterThan(MESSAGES * 0.8);
  expect(await committee.chair.give({ type: "writeNote", text: "Still here." })).toBe("taken");
});

test("a thousand impossible positions are answered, seed c2", async () => {
  const committee = await inDebate();
  const roll = dice("c2");
  const device = await committee.enter("S1");
  const scraps = ["", "1", "0/", "999999/S1", "-1/S1", "1e9/S1", "3/S2", "3/S1", "x", "%00", "__proto__/S1"];
  const all = (await committee.open()).entries.length;
  for (let k = 0; k < 1000; k++) {
    const sent = await pick([device, committee.chair], roll).news(pick(scraps, roll));
    expect(sent === null || sent.from + sent.entries.length === all).toBe(true);
  }
});
