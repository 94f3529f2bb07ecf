/** A bar of answers that are not counted out yet says so, for an empty bar looks broken. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { t } from "../../src/client/i18n/index.ts";
import { AnswerBar } from "../../src/ui/widgets/answer-bar.tsx";

const barOf = (counts: readonly (number | null)[]): string =>
  renderToStaticMarkup(
    <AnswerBar
      label="Your answers"
      note=""
      answers={counts.map((count, at) => ({ id: `${at}`, name: `Answer ${at}`, count }))}
    />,
  );

test("with fewer than three answers the bar is not drawn, and it is said when it comes", () => {
  expect(barOf([null, null, null])).toContain(t("common.barLater"));
  expect(barOf([null, null, null])).not.toContain("answer-bar-track");
});

test("with three answers the bar is drawn", () => {
  expect(barOf([3, 0, 0])).toContain("answer-bar-track");
  expect(barOf([3, 0, 0])).not.toContain(t("common.barLater"));
});
