import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { linesThatFit } from "../../client/i18n/lines.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { flagAddress } from "../widgets/flag-drawings.ts";
import { Paper } from "./paper.tsx";

/** Two placards fit on a page of A4 or US Letter. Lengths are in mm; 35.6 mm is 101 points. */
const PLACARD = { width: 180, height: 124, letters: 35.6, line: 34, top: 2 };
/** Names are broken into lines of at most this many letters. No name needs more than three lines. */
const LONGEST_LINE = 13;
/** A line of this many letters or more can be too wide, so it is fitted to the width of the placard. */
const WIDE_LINE = 9;
const ASCENT = 0.78;

/** Every delegation's name and flag, two to a page. */
export function Placards({ seats }: Readonly<{ seats: readonly Seat[] }>): ReactNode {
  const pages = seats.flatMap((_, at) => (at % 2 === 0 ? [seats.slice(at, at + 2)] : []));
  return pages.map((pair) => (
    <Paper key={pair.join()} kind="placards" label={t("print:papers.placards")}>
      {pair.map((seat) => (
        <Placard key={seat} seat={seat} />
      ))}
    </Paper>
  ));
}

function Placard({ seat }: Readonly<{ seat: Seat }>): ReactNode {
  const { width, height, letters, line, top } = PLACARD;
  const name = countryName(seat);
  const lines = linesOf(name);
  const textHeight = line * lines.length + top;
  const flagHeight = height - textHeight - 2 * top;
  const flagWidth = (flagHeight * 4) / 3;
  return (
    <svg className="placard-card" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      <image
        href={flagAddress(seat)}
        x={(width - flagWidth) / 2}
        y={top}
        width={flagWidth}
        height={flagHeight}
      />
      <rect
        className="placard-flag-edge"
        x={(width - flagWidth) / 2}
        y={top}
        width={flagWidth}
        height={flagHeight}
      />
      {lines.map((text, at) => (
        <text
          key={text}
          x={width / 2}
          y={height - textHeight + at * line + letters * ASCENT}
          fontSize={letters}
          {...(lengthOf(text) < WIDE_LINE ? {} : { textLength: width - 4, lengthAdjust: "spacingAndGlyphs" })}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** A Chinese sign is as wide as two Latin letters. */
const WIDE = /[\p{Script=Han}\uff00-\uffef]/gu;

function lengthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}

function linesOf(name: string): readonly string[] {
  return linesThatFit(name, (line) => lengthOf(line) <= LONGEST_LINE);
}
