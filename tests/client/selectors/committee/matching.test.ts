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
  ["reservations", "Decides that no reservations may be made to the present Convention"],
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

test.each([
  "Calls upon States to extradite persons accused of cybercrime",
  "Reaffirms the importance of the fight against cybercrime",
  "Thanks the Chair for the draft convention",
])("the word for what the whole treaty is about does not make a clause one on its name: %s", (clause) => {
  expect(articleOf(clause)).toBeNull();
});

test("a clause on the treaty's name still is one", () => {
  expect(articleOf("Decides that the instrument shall be named the Convention against Cybercrime")).toBe(
    "terms",
  );
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

/** Written before the words for the treaty were passed over, and never used to choose that rule. */
const UNSEEN_LATER = [
  [
    "techtransfer",
    "Calls upon developed countries to share technology and to train officials of least developed countries",
  ],
  ["reservations", "Decides that no State may make a reservation to this treaty"],
  ["threshold", "Decides that the treaty enters into force once fifty States have ratified it"],
  ["hr62", "Reaffirms that all measures must respect human rights and fundamental freedoms"],
  ["content", "Permits police to intercept the content of messages only for serious crimes"],
  ["jurisdiction", "Decides that a State may try its own nationals for offences committed abroad"],
  ["protocols", "Invites the Conference to negotiate an additional protocol on artificial intelligence"],
  ["review", "Establishes an expert committee to review how States carry out the treaty"],
  ["mla", "Requests States to extradite or prosecute persons suspected of cybercrime"],
  ["ncii", "Urges States to punish the sharing of intimate pictures without consent"],
  ["grooming", "Calls for laws against adults who contact children online for sexual purposes"],
  ["sovereignty", "Stresses that no State may carry out investigations on the territory of another State"],
  ["dataprot", "Requires that personal data sent to another State be protected"],
  ["network247", "Asks each State to keep a contact point open twenty-four hours a day"],
  [null, "Encourages schools to teach about cybercrime"],
  [null, "Invites the media to report on the convention"],
  [null, "Notes with concern the rise of cybercrime"],
  [null, "Requests a conference on water in 2027"],
] as const;

test("of eighteen clauses that the rule was not chosen on, sixteen are matched rightly and two wrongly", () => {
  const found = UNSEEN_LATER.map(([article, clause]) => ({ article, got: articleOf(clause) }));
  expect(found.filter(({ article, got }) => got === article).length).toBeGreaterThanOrEqual(16);
  expect(found.filter(({ article, got }) => got !== null && got !== article).length).toBeLessThanOrEqual(2);
});

test.each([
  "Expresses its gratitude to the host country for its warm welcome",
  "Decides to remain seized of the matter",
])("a clause that is about no article of the model has no match: %s", (clause) => {
  expect(articleOf(clause)).toBeNull();
});
