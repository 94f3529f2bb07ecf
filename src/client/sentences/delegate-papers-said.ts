/** What a delegate's phone says about papers that its delegation backs, and about names and mergers that concern it. */
import type { Fact } from "../../committee/facts/fact.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { t } from "../i18n/index.ts";
import { isBacker } from "../selectors/committee/paper-news.ts";
import { firstSponsorOf, friendlyRefusal, missingIn, sponsorsAsked } from "../selectors/committee/papers.ts";
import { factText } from "./committee-lines.ts";
import type { Others, Step } from "./committee-said.ts";
import { authorText } from "./version-lines.ts";

type OwnStep = Step & Readonly<{ own: DelegationId }>;

/** Whether the delegation backs one of these papers, before or after the entry. */
function backs({ own, before, after }: OwnStep, papers: readonly number[]): boolean {
  return [...before.papers, ...after.papers].some(
    (paper) => papers.includes(paper.n) && isBacker(paper, own),
  );
}

function ifBacked(fact: Fact, papers: readonly number[], step: OwnStep): readonly string[] {
  const { own, entry, names } = step;
  const isOwn = entry.by.type === "delegation" && entry.by.id === own;
  return isOwn || backs(step, papers) ? [factText(fact, names, entry.by)] : [];
}

type Named = Extract<Fact, Readonly<{ paper: number; delegation: DelegationId }>>;

const ifNamed = (fact: Named, step: OwnStep): readonly string[] =>
  fact.delegation === step.own
    ? [factText(fact, step.names, step.entry.by)]
    : ifBacked(fact, [fact.paper], step);

export const PAPERS_SAID: Others<OwnStep> = {
  paperEdited: (fact, step) => {
    const { entry, names, own } = step;
    if (entry.by.type === "delegation" && entry.by.id === own) return [factText(fact, names)];
    if (!backs(step, [fact.paper])) return [];
    return [
      t("delegate:paper.changed", { paper: names.paper(fact.paper), seats: authorText(entry.by, names) }),
    ];
  },
  paperSubmitted: (fact, step) => {
    const { own, entry, after, names } = step;
    const { n, sponsors } = fact.paper;
    if (entry.by.type === "delegation" && entry.by.id === own) return [factText(fact, names)];
    const amendment = after.papers.find((one) => one.n === n);
    if (amendment === undefined || !sponsorsAsked(after, amendment).includes(own)) return [];
    const told = t("delegate:paper.amended", { seats: names.seats(sponsors), paper: names.paper(n) });
    return friendlyRefusal(after, amendment) === null ? [told, t("delegate:paper.friendly")] : [told];
  },
  amendmentAnswered: (fact, step) => {
    const paper = step.after.papers.find(({ n }) => n === fact.paper)?.amends?.paper;
    return ifBacked(fact, paper === undefined ? [fact.paper] : [fact.paper, paper], step);
  },
  paperSigned: ifNamed,
  paperUnsigned: ifNamed,
  sponsorAnswered: ifNamed,
  sponsorAsked: (fact, step) => {
    const { own, after, names } = step;
    const paper = after.papers.find(({ n }) => n === fact.paper);
    if (fact.delegation === own) return [factText(fact, names)];
    const isFirst = paper !== undefined && firstSponsorOf(after, paper) === own;
    const values = { seat: names.seat(fact.delegation), paper: names.paper(fact.paper) };
    return isFirst ? [t("delegate:paper.asks", values)] : [];
  },
  changeAccepted: (fact, step) => ifBacked(fact, [fact.paper], step),
  papersMerged: (fact, step) => ifBacked(fact, fact.from, step),
  mergerProposed: (fact, step) => {
    const isAsked = missingIn(step.after, fact.proposal).includes(step.own);
    const said = ifBacked(fact, fact.proposal.papers, step);
    return isAsked ? [...said, t("delegate:paper.answerMerger")] : said;
  },
  mergerAnswered: (fact, step) => ifBacked(fact, fact.papers, step),
  mergerEnded: (fact, step) => ifBacked(fact, fact.papers, step),
};
