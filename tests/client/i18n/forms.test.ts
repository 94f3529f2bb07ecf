/** Names stand in the form that a sentence of the language asks for; the code that fills it knows nothing of it. */
import { describe, expect, test } from "vitest";
import { wordingIn } from "../../../src/client/i18n/index.ts";

const file = (sentences: object) => async () => ({ default: sentences });
const FORMS = {
  Kenya: { gender: "m", number: "one", the: "le Kenya", of: "du Kenya" },
  Tonga: { gender: "f", number: "many", the: "les Tonga", of: "des Tonga" },
};
const SENTENCES = {
  vote: "Le vote {{state, of}}",
  votes: "{{state, The}} {{state, agree vote | votent}}",
  chosen: "{{state}} : {{state, agree élu | élue | élus | élues}}",
  months: "{{count}} en {{months, count # an | # ans}}",
};

async function french(): Promise<(key: string, values: Record<string, string | number>) => string> {
  const { i18n, load } = wordingIn(
    "fr",
    { en: {} },
    { fr: { content: file(SENTENCES), forms: file(FORMS) } },
  );
  await load(["content"]);
  return (key, values) => i18n.t(`content:${key}`, values);
}

describe("given French with stored forms", () => {
  test("a preposition, an article and a verb agree with the name", async () => {
    const say = await french();
    expect(say("vote", { state: "Kenya" })).toBe("Le vote du Kenya");
    expect(say("votes", { state: "Tonga" })).toBe("Les Tonga votent");
    expect(say("votes", { state: "Kenya" })).toBe("Le Kenya vote");
    expect(say("chosen", { state: "Tonga" })).toBe("Tonga : élues");
  });

  test("a name without forms stays as it is", async () => {
    expect((await french())("votes", { state: "Délégation 1" })).toBe("Délégation 1 vote");
  });

  test("a second number brings its own words along", async () => {
    const say = await french();
    expect(say("months", { count: 3, months: 1 })).toBe("3 en 1 an");
    expect(say("months", { count: 3, months: 1200 })).toBe("3 en 1\u202f200 ans");
  });
});
