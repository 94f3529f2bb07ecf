/** Texts that are missing from an unfinished translation appear in English. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { wordingIn } from "../../../src/client/i18n/index.ts";

const file = (sentences: object) => async () => ({ default: sentences });

const AT_ONCE = { en: { ui: { yes: "Yes", no: "No" } }, fr: { ui: { yes: "Oui" } } };
const ON_DEMAND = {
  en: {
    room: file({ open: "Open the room", close: "Close the room" }),
    desk: file({ title: "The teacher's desk" }),
  },
  fr: { room: file({ open: "Ouvrir la salle" }) },
};

describe("given French with gaps", () => {
  const complaints: unknown[] = [];
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation((fault) => complaints.push(fault));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(complaints.splice(0)).toEqual([]);
  });

  test("a missing sentence of the first screen is shown in English", () => {
    const { i18n } = wordingIn("fr", AT_ONCE, ON_DEMAND);
    expect([i18n.t("yes"), i18n.t("no")]).toEqual(["Oui", "No"]);
  });

  test("so is a missing sentence of a file that loads later", async () => {
    const { i18n, load } = wordingIn("fr", AT_ONCE, ON_DEMAND);
    await load(["room"]);
    expect([i18n.t("room:open"), i18n.t("room:close")]).toEqual(["Ouvrir la salle", "Close the room"]);
  });

  test("and so is a whole missing file", async () => {
    const { i18n, load } = wordingIn("fr", AT_ONCE, ON_DEMAND);
    await load(["desk"]);
    expect(i18n.t("desk:title")).toBe("The teacher's desk");
  });
});

test("English fetches no other language", async () => {
  const french = vi.fn(file({}));
  const { load } = wordingIn("en", AT_ONCE, { en: ON_DEMAND.en, fr: { room: french } });
  await load(["room"]);
  expect(french).not.toHaveBeenCalled();
});

test("a language without gaps fetches no English, except for a file that it lacks", async () => {
  const english = { room: vi.fn(ON_DEMAND.en.room), desk: vi.fn(ON_DEMAND.en.desk) };
  const { i18n, load } = wordingIn("fr", AT_ONCE, { en: english, fr: ON_DEMAND.fr }, true);
  await load(["room", "desk"]);
  expect(english.room).not.toHaveBeenCalled();
  expect(i18n.t("desk:title")).toBe("The teacher's desk");
});
