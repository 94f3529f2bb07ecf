/** A clause in the words of a delegation is matched to the article it is about. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { suggestions } from "../../../../src/client/selectors/committee/plenary.ts";

beforeAll(() => loadWording("content"));

const articleOf = (clause: string): string | null => suggestions([clause])[0]?.article ?? null;

test.each([
  [
    "preserve",
    "Decides that each State shall preserve electronic evidence for sixty days at the request of another State",
  ],
  ["preserve", "Requests service providers to retain stored data until an order for disclosure arrives"],
  ["reservations", "Decides that no reservations may be made to the human rights provisions"],
  ["laundering", "Directs banks and exchanges of virtual currencies to report money laundering"],
  ["csam", "Insists that pictures of abused children be removed and their makers punished"],
  ["network247", "Designates hotlines staffed round the clock in each capital"],
  [null, "Thanks the Secretary-General for the report"],
  [null, "Decides to meet again next year in New York"],
])(
  "the wording and the headings of the Convention are both read; another topic has no match: %s: %s",
  (article, clause) => {
    expect(articleOf(clause)).toBe(article);
  },
);

test("a clause on extradition is not taken for one on the crimes of the treaty", () => {
  expect(articleOf("Calls upon States to extradite persons accused of cybercrime")).not.toBe("scope_crime");
});

/** Written before the rule and never used to choose it. */
const UNSEEN = [
  [
    "csam",
    "Urges all States to criminalise videos of the sexual abuse of children that are shared over the internet",
  ],
  [
    "network247",
    "Requests that every government name an office that can be reached at any hour to answer urgent calls of foreign police",
  ],
  ["safeguards", "Recommends that a judge authorise any search of the computer of a suspect beforehand"],
  [
    "techtransfer",
    "Encourages wealthier countries to train investigators of developing nations and to donate equipment to them",
  ],
  [
    "hr62",
    "Affirms that nothing in this treaty may be used to suppress freedom of expression or to persecute journalists",
  ],
  ["laundering", "Calls for the seizure of cryptocurrency that gangs obtained by ransomware"],
  ["joint", "Invites States to form common teams of investigators when a crime crosses borders"],
  [
    "mla",
    "Declares that a State may refuse assistance if the person would be punished for political opinions",
  ],
] as const;

test("of eight clauses that the rule was not chosen on, five are matched rightly and one wrongly", () => {
  const found = UNSEEN.map(([article, clause]) => ({ article, got: articleOf(clause) }));
  expect(found.filter(({ article, got }) => got === article).length).toBeGreaterThanOrEqual(5);
  expect(found.filter(({ article, got }) => got !== null && got !== article).length).toBeLessThanOrEqual(1);
});

test.each([
  "Expresses its gratitude to the host country for its warm welcome",
  "Decides to remain seized of the matter",
])("a clause that is about no article of the model has no match: %s", (clause) => {
  expect(articleOf(clause)).toBeNull();
});
