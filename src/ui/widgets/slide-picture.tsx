import type { ReactNode } from "react";
import { contentKeys } from "../../client/i18n/index.ts";
import type { SlideId } from "../../client/i18n/slides.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { Portrait } from "../people/portrait.tsx";

/** A picture beside the words of a slide, which say all that it shows. Slides about ideas alone have none. */
export function SlidePicture({ id }: Readonly<{ id: SlideId }>): ReactNode {
  switch (id) {
    case "ines":
      return (
        <div className="slide-picture">
          <Portrait kind="case" id={START_CASE.case} size="large" />
        </div>
      );
    case "people":
      return (
        <div className="slide-picture slide-people">
          {contentKeys("case").map((person) => (
            <Portrait key={person} kind="case" id={person} />
          ))}
        </div>
      );
    case "steps":
      return <Steps done={3} />;
    case "signed":
      return <Steps done={2} />;
    case "vote":
      return <TwoThirds />;
    case "fortieth":
      return <Forty />;
    case "promise":
      return <Trade />;
    case "roles":
      return <Roles />;
    case "treaty":
    case "model":
      return null;
  }
}

/** Two states, and a text that goes each way. */
function Trade(): ReactNode {
  return (
    <svg className="slide-picture directed" viewBox="0 0 120 44" aria-hidden="true">
      <circle cx="18" cy="22" r="16" className="slide-on" />
      <circle cx="102" cy="22" r="16" className="slide-on" />
      <path d="M42 15h34M69 8l7 7-7 7M78 31H44M51 24l-7 7 7 7" className="slide-line" />
    </svg>
  );
}

/** The Delegate speaks, and the Capital guards. */
function Roles(): ReactNode {
  return (
    <svg className="slide-picture directed" viewBox="0 0 120 56" aria-hidden="true">
      <path d="M4 6h46v28H26L14 46V34H4z" className="slide-on" />
      <path d="M92 4l22 7v16c0 13-9 21-22 25-13-4-22-12-22-25V11z" className="slide-on" />
    </svg>
  );
}

const STEPS = [1, 2, 3] as const;

/** Three steps one above the other, of which the first are taken. */
function Steps({ done }: Readonly<{ done: number }>): ReactNode {
  return (
    <svg className="slide-picture directed" viewBox="0 0 120 100" aria-hidden="true">
      {STEPS.map((step) => (
        <path
          key={step}
          d={`M${10 + 34 * (step - 1)} 96V${96 - 28 * step}h32V96z`}
          className={step <= done ? "slide-on" : "slide-off"}
        />
      ))}
    </svg>
  );
}

/** Two parts of three. */
function TwoThirds(): ReactNode {
  return (
    <svg className="slide-picture directed" viewBox="0 0 120 40" aria-hidden="true">
      {STEPS.map((part) => (
        <rect
          key={part}
          x={2 + 39 * (part - 1)}
          y={8}
          width={37}
          height={24}
          className={part < 3 ? "slide-on" : "slide-off"}
        />
      ))}
    </svg>
  );
}

const TO_JOIN = 40;
const A_ROW = 8;

/** Forty places, of which one is still empty. */
function Forty(): ReactNode {
  return (
    <svg className="slide-picture directed" viewBox="0 0 120 76" aria-hidden="true">
      {Array.from({ length: TO_JOIN }, (_, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the places never move
          key={at}
          cx={8 + 15 * (at % A_ROW)}
          cy={8 + 15 * Math.floor(at / A_ROW)}
          r={5.5}
          className={at < TO_JOIN - 1 ? "slide-on" : "slide-off"}
        />
      ))}
    </svg>
  );
}
