/** A clause in the words of a delegation is matched to the article it is about. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { suggestions, suggestionsFor } from "../../../../src/client/selectors/committee/plenary.ts";

beforeAll(() => loadWording("content"));

type Listed = readonly (readonly [string | null, string])[];

/** How many of these clauses are matched to their article, and how many to another. */
function counted(list: Listed): Readonly<{ right: number; wrong: number }> {
  const found = suggestions(list.map(([, clause]) => clause)).map((matched) => matched?.article ?? null);
  return {
    right: list.filter(([article], at) => found[at] === article).length,
    wrong: list.filter(([article], at) => found[at] !== null && found[at] !== article).length,
  };
}

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

/** Written before the rule. The author of the words of the topics had seen these clauses, so they prove less of those. */
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

test("of eight clauses that the rule was not chosen on, seven are matched rightly and none wrongly", () => {
  const { right, wrong } = counted(UNSEEN);
  expect(right).toBeGreaterThanOrEqual(7);
  expect(wrong).toBe(0);
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

test("all of eighteen clauses that the rule was not chosen on are matched rightly", () => {
  expect(counted(UNSEEN_LATER)).toEqual({ right: 18, wrong: 0 });
});

/** In plain words, written before the words of topics and never used to choose them or a limit. */
const UNSEEN_PLAIN: Listed = [
  [
    "illegal_access",
    "Decides that anybody who guesses another person's password and reads their emails shall be punished",
  ],
  ["devices", "Bans the sale of programs that are made to steal passwords"],
  ["csam", "Demands that websites take down photos of child abuse within one day and tell the police"],
  [
    "grooming",
    "Calls on States to punish adults who pretend to be teenagers in chat rooms in order to meet children",
  ],
  ["ncii", "Makes it illegal to post nude photos of a former partner without asking"],
  ["laundering", "Urges governments to take away the money that online criminals earned, including bitcoin"],
  [
    "hr62",
    "Stresses that governments must not use the new law to lock up bloggers, activists or opposition politicians",
  ],
  ["safeguards", "Requires a court's permission before the police read anybody's phone"],
  [
    "preserve",
    "Orders internet companies not to delete data which the police of another country need for a case",
  ],
  ["realtime", "Allows the police to follow live who is calling whom during an investigation"],
  ["content", "Only lets police listen to calls and read chats when a very serious crime is suspected"],
  [
    "dataprot",
    "Insists that private information about citizens is deleted once a case is over and never sold",
  ],
  ["mla", "Asks countries to answer each other's requests for evidence within thirty days"],
  [
    "network247",
    "Sets up an emergency phone number in every country that police from abroad can ring at night",
  ],
  ["techtransfer", "Creates a fund so that poorer countries can buy computers and train cyber police"],
  ["threshold", "Says that the agreement starts to apply when forty countries have joined"],
  [null, "Asks the United Nations to hold a yearly day for online safety"],
  [null, "Encourages parents to talk with their children about how much time they spend online"],
  [null, "Invites companies to hire more women in technology"],
  [null, "Recommends that every school have a class on spotting fake news"],
  [null, "Condemns the recent attack on hospitals in wartime"],
  [null, "Proposes a tax on big technology firms to pay for clean energy"],
  [null, "Thanks all sponsors of this resolution for their hard work"],
  [null, "Calls for a ban on robots that kill in war"],
];

test("of 24 plain clauses that the rule was not chosen on, 21 are matched rightly and two wrongly", () => {
  const { right, wrong } = counted(UNSEEN_PLAIN);
  expect(right).toBeGreaterThanOrEqual(21);
  expect(wrong).toBeLessThanOrEqual(2);
});

test("each of them that is matched wrongly is one that the chair is asked to check", () => {
  const provisions = UNSEEN_PLAIN.map(([, text], clause) => ({ clause, mark: null, head: "", text }));
  const found = suggestionsFor(provisions);
  const sureAndWrong = UNSEEN_PLAIN.filter(([article], at) => {
    const { matched = null, isSure = false } = found[at] ?? {};
    return isSure && (matched?.article ?? null) !== article;
  });
  expect(sureAndWrong).toEqual([]);
});

test.each([
  "Expresses its gratitude to the host country for its warm welcome",
  "Decides to remain seized of the matter",
])("a clause that is about no article of the model has no match: %s", (clause) => {
  expect(articleOf(clause)).toBeNull();
});
