import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { hasMatch } from "../../../src/client/addresses/link-address.ts";
import { libraryFor } from "../../../src/client/game/library.ts";
import { fromFragment, LINK_LIMIT, toFragment } from "../../../src/client/saves/match-link.ts";
import { USUAL_PROCEDURE } from "../../../src/engine/state/procedure.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { giveCommand, openMatch, setReady, viewOf } from "../../../src/match/match.ts";
import { record, save } from "../../../src/match/record.ts";
import type { Match } from "../../../src/match/types.ts";
import { commandFor, dice } from "../../../src/tools/fuzz/random-commands.ts";

const SETUP: Setup = {
  scenario: "express",
  seed: "a link",
  climate: "measured",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
  seats: { KEN: { type: "person" } },
};

/** An express match where Kenya gives a command of every kind on offer in every beat. */
function busyMatch(): Match {
  const roll = dice("a busy delegation");
  let match = openMatch(libraryFor(SETUP), SETUP);
  while (match.world.beat !== "over") {
    for (const option of viewOf(match, "KEN").options) {
      const acted = giveCommand(match, "KEN", commandFor(option, match.world, roll));
      if (acted.ok) match = acted.match;
    }
    match = setReady(match, "KEN");
  }
  return match;
}

const match = busyMatch();
const made = record(match);

describe("a match as a link", () => {
  test("comes back as the same record", async () => {
    expect(await fromFragment(await toFragment(made))).toEqual({ ok: true, value: made });
  });

  test("is found in a whole pasted address, with spaces around it", async () => {
    const address = `  https://example.org/play/${await toFragment(made)}\n`;
    expect(hasMatch(address)).toBe(true);
    expect(await fromFragment(address)).toEqual({ ok: true, value: made });
  });

  test("a busy express match fits", async () => {
    expect(made.entries.length).toBeGreaterThan(60);
    expect((await toFragment(made)).length).toBeLessThan(LINK_LIMIT);
  });

  test("carries no events", async () => {
    const found = await fromFragment(await toFragment(save(match)));
    expect(found.ok && "events" in found.value).toBe(false);
  });

  test.each([
    ["an address without a match", "https://example.org/"],
    ["nothing behind the sign", "#m="],
    ["nonsense", "#m=%%%"],
    ["other bytes", "#m=aGVsbG8"],
  ])("%s is a bad link", async (_, text) => {
    expect(await fromFragment(text)).toEqual({ ok: false, code: "badLink" });
  });

  test("cut anywhere, it is a bad link and never a shorter match", async () => {
    const whole = await toFragment(made);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect(await fromFragment(cut)).toEqual({ ok: false, code: "badLink" });
    }
  });

  test("a link longer than any that the page makes is not even inflated", async () => {
    expect(await fromFragment(`#m=${"A".repeat(LINK_LIMIT + 1)}`)).toEqual({ ok: false, code: "badLink" });
  });

  test("a short link that inflates to hundreds of megabytes is cut off", async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, " ")).toString("base64url");
    expect(bomb.length).toBeLessThan(LINK_LIMIT);
    expect(await fromFragment(`#m=${bomb}`)).toEqual({ ok: false, code: "badLink" });
  });

  test("other data in the same packing are refused", async () => {
    const packed = await toFragment({ hello: "world" } as never);
    expect((await fromFragment(packed)).ok).toBe(false);
  });
});
