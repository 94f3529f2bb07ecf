/** The force of a clause: whether it forbids, binds or only permits. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { forceOf } from "../../../../src/client/selectors/committee/force.ts";
import { forcesApart, suggestions } from "../../../../src/client/selectors/committee/plenary.ts";

beforeAll(() => loadWording("content"));

describe("what comes first in a clause is its force", () => {
  test.each([
    ["States Parties shall assist developing States", "binds"],
    ["States must name a contact point, which may be an existing one", "binds"],
    ["States may, if they so wish, talk with one another", "permits"],
    ["Encourages States to share what they know", "permits"],
    ["States shall, where possible, assist one another", "permits"],
    ["No reservation may be made to this article", "forbids"],
    ["States shall not listen to conversations", "forbids"],
    ["Urges States to make technology available", null],
  ])("%s", (clause, force) => {
    expect(forceOf(clause)).toBe(force);
  });
});

describe("a clause in French or Arabic has a force by its own words", () => {
  test.each([
    ["Les États Parties doivent aider les pays en développement", "binds"],
    ["Chaque État Partie s’engage à former ses juges, et peut demander de l’aide", "binds"],
    ["Les États peuvent, s’ils le souhaitent, se consulter", "permits"],
    ["Les États devraient partager ce qu’ils savent", "permits"],
    ["Les États doivent, dans la mesure du possible, s’entraider", "permits"],
    ["Aucune réserve n’est admise au présent article", "forbids"],
    ["Les États ne peuvent écouter les conversations", "forbids"],
    ["Exhorte les États à partager les techniques", null],
    ["يجب على الدول أن تساعد البلدان النامية", "binds"],
    ["تتعهد كل دولة طرف بتدريب قضاتها", "binds"],
    ["يجوز للدول أن تتشاور إذا رغبت في ذلك", "permits"],
    ["لا يجوز إبداء تحفظات على هذه المادة", "forbids"],
    ["تحث الدول على تقاسم التكنولوجيا", null],
  ])("%s", (clause, force) => {
    expect(forceOf(clause)).toBe(force);
  });
});

describe("given two clauses on technical help that differ in force only", () => {
  const binding = "Developing States Parties that ask for technology shall receive training and assistance";
  const free =
    "Developing States Parties that ask for technology may, if others so wish, receive training and assistance";

  test("a duty is matched to a wording that binds, and a choice to one that does not", () => {
    const [duty, choice] = suggestions([binding, free]);
    expect([duty?.article, choice?.article]).toEqual(["techtransfer", "techtransfer"]);
    expect(choice?.key).toBe("voluntary-help");
    expect(duty?.key).not.toBe("voluntary-help");
  });

  test("a choice that the chair matches to a duty brings both forces for the page to tell", () => {
    const duty = { article: "techtransfer", key: "firm-duty" };
    expect(forcesApart({ head: "", text: free }, duty)).toEqual({ own: "permits", model: "binds" });
    expect(forcesApart({ head: "", text: binding }, duty)).toBeNull();
  });
});
