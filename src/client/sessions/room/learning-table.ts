/** Answers and sheets of delegations as tables for a spreadsheet, with states but no names and no numbers of devices. */
import { csvFormat } from "d3-dsv";
import type { DeskView } from "../../../room/message.ts";
import { MOMENTS, OPINION_QUESTIONS } from "../../../room/opinion.ts";
import type { TableReport } from "../../print/report.ts";
import { asText } from "./exit-ticket.ts";
import { answersOfSeat, opinionsOf, type SeatAnswers } from "./seat-answers.ts";

/** One row for each answer to the questions before and after. A skipped question has an empty answer. */
export function opinionText(opinions: DeskView["opinions"]): string {
  return csvFormat(
    opinions.map(({ table, seat, moment, question, answer }) => ({
      table,
      state: seat,
      moment,
      question,
      answer: answer ?? "",
    })),
  );
}

type Answers = Pick<DeskView, "opinions" | "checks" | "tickets">;
type OfTable = Readonly<{ table: number; report: TableReport }>;

/** One row for each delegation: wishes, offers, promises, outcome and answers. */
export function sheetText(tables: readonly OfTable[], answers: Answers): string {
  return csvFormat(tables.flatMap((one) => sheetRows(one, answers)));
}

function sheetRows({ table, report }: OfTable, answers: Answers) {
  return report.delegations.map((delegation, at) => {
    const { seat, mandate, trust, world, vote, signed, deposited } = delegation;
    const { wishes = [], made = [], received = [], reservations = [] } = report.sheets[at] ?? {};
    const keysOf = (article: number, wording: number): string => keyIn(report, article, wording);
    return {
      table,
      state: seat,
      wishes: wishes.map(({ article, wording }) => keysOf(article, wording)).join("; "),
      wishesMet: wishes.filter(({ isMet }) => isMet).length,
      offersMade: made.length,
      offersMadeAccepted: made.filter(({ status }) => status === "accepted").length,
      offersReceived: received.length,
      offersReceivedAccepted: received.filter(({ status }) => status === "accepted").length,
      promisesKept: delegation.kept,
      promisesBroken: delegation.broken,
      mandate,
      trust,
      world,
      vote: vote ?? report.world.treaty.outcome?.how ?? "none",
      signedInMonth: signed < 0 ? "" : signed,
      joinedInMonth: deposited < 0 ? "" : deposited,
      reservations: reservations.map((article) => report.scenario.articles[article]?.id ?? "").join("; "),
      ...answerCells(answersOfSeat(answers, table, seat)),
    };
  });
}

/** @example "assistance: firm" */
function keyIn({ scenario }: TableReport, article: number, wording: number): string {
  const found = scenario.articles[article];
  return `${found?.id ?? ""}: ${found?.alternatives[wording]?.key ?? ""}`;
}

/** A seat with two devices has two answers in one cell. */
function answerCells(own: SeatAnswers): Readonly<Record<string, string | number>> {
  const opinions = OPINION_QUESTIONS.flatMap((question) =>
    MOMENTS.map((moment) => [`${question}_${moment}`, opinionsOf(own, question, moment).join("; ")] as const),
  );
  const given = own.checks.flatMap(({ right, answers }) =>
    answers.flatMap(({ choice }) => (choice === null ? [] : [choice === right])),
  );
  const texts = (of: "decision" | "limit"): string =>
    asText(own.tickets.flatMap(({ ticket }) => (ticket[of] === "" ? [] : [ticket[of]])).join("; "));
  return {
    ...Object.fromEntries(opinions),
    checksAnswered: given.length,
    checksRight: given.filter(Boolean).length,
    success: own.tickets.flatMap(({ ticket }) => ticket.success ?? []).join("; "),
    decision: texts("decision"),
    limit: texts("limit"),
  };
}
