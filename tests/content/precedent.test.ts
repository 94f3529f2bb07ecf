/** For each article, the wording that the newest earlier convention on crime uses. */
import { expect, test } from "vitest";
import { ARTICLES } from "../../src/content/articles.ts";
import { CONVENTIONS, readArticles } from "../../src/research/content/drafts.ts";

const DRAFTS = readArticles().articles;

/**
 * The wording, convention and article of each precedent, as coded from the treaty texts. Null if no convention uses
 * one of our wordings.
 */
const PRECEDENTS: Readonly<Record<string, string | null>> = {
  terms: "computer-words Budapest 1",
  scope_crime: "closed-list UNCAC 3",
  illegal_access: "without-right Budapest 2",
  devices: "mainly-for-crime Budapest 6",
  csam: "optional-limits Budapest 9",
  grooming: null,
  ncii: null,
  laundering: "crypto-as-property UNCAC 23",
  serious: "list-only UNCAC 46",
  hr62: null,
  safeguards: "proportionate Budapest 15",
  preserve: "ninety-days Budapest 16",
  realtime: "shall-endeavour Budapest 20",
  content: "serious-only Budapest 21",
  dataprot: null,
  mla: "state-interests UNCAC 46",
  network247: "named-point Budapest 35",
  joint: "case-by-case UNCAC 49",
  jurisdiction: "against-state UNCAC 42",
  techtransfer: "where-possible UNCAC 62",
  review: "conference-review UNCAC 63",
  protocols: null,
  threshold: "thirty UNCAC 68",
  sovereignty: "equal-states UNCAC 4",
  reservations: "only-where-stated UNCAC 66",
};

test("every article has a precedent with convention and article, or says that there is none", () => {
  const coded = DRAFTS.map(({ id, precedent }) => [
    id,
    precedent && `${precedent.alternative} ${precedent.convention} ${precedent.article}`,
  ]);
  expect(Object.fromEntries(coded)).toEqual(PRECEDENTS);
});

test.each(DRAFTS.map((draft) => [draft.id, draft] as const))(
  "%s: what the rules know is the alternative of the file, -1 for none",
  (id, { options, precedent }) => {
    const found = ARTICLES.find((article) => article.id === id)?.precedent;
    expect(found).toBe(options.findIndex(({ key }) => key === precedent?.alternative));
    expect(found === -1).toBe(precedent === null);
  },
);

test("each names one of three conventions and an article of it, and describes its wording in one line", () => {
  for (const { id, precedent } of DRAFTS) {
    if (precedent === null) continue;
    expect(CONVENTIONS, id).toContain(precedent.convention);
    expect(precedent.article, id).toMatch(/^[1-9]\d?$/);
    expect(precedent.says, id).toMatch(/\.$/);
  }
});
