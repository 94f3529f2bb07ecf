/** What a card of the organiser's board says about who is present. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { presentLine } from "../../../src/client/sentences/board-lines.ts";
import type { CommitteeSummary } from "../../../src/committee/summary.ts";

const summary = { present: 12, members: 14 } as CommitteeSummary;

beforeAll(() => loadWording("board"));

test("given observers in the room, the card counts them apart from the members", () => {
  expect(presentLine({ ...summary, observers: 1 })).toBe("12 of 14 members present, 1 observer");
  expect(presentLine({ ...summary, observers: 2 })).toBe("12 of 14 members present, 2 observers");
});

test("given none, or a host that does not count them, the card counts the members only", () => {
  expect(presentLine({ ...summary, observers: 0 })).toBe("12 of 14 members present");
  expect(presentLine(summary)).toBe("12 of 14 members present");
});
