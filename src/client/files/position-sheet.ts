/** Position papers as sheets for a word processor: the newest version of each, in a section of its own. */
import type { Position } from "../../committee/state/position.ts";
import type { Committee } from "../../committee/state/state.ts";
import { longDate } from "../i18n/dates.ts";
import { t } from "../i18n/index.ts";
import { paragraphsOf } from "../selectors/committee/positions.ts";
import { committeeNames } from "../sentences/committee-names.ts";
import { paragraph, type Sheet } from "./sheet.ts";

export function positionSheets(state: Committee, positions: readonly Position[]): readonly Sheet[] {
  const names = committeeNames(state);
  return positions.flatMap(({ by, versions }) => {
    const newest = versions.at(-1);
    if (newest === undefined) return [];
    const title = t("conference:position.of", { seat: names.seat(by) });
    return [
      {
        title,
        first: 1,
        blocks: [
          paragraph("title", { text: title }),
          paragraph("note", { text: state.name }),
          paragraph("note", { text: longDate(newest.at) }),
          ...paragraphsOf(newest.text).map((text) => paragraph("body", { text })),
        ],
      },
    ];
  });
}
