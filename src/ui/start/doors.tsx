import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";

/** The sub-screens of the start page. */
export const DOORS = ["alone", "class", "meeting", "more"] as const;
export type Door = (typeof DOORS)[number];

/** The door that was closed last; its button takes the focus when the start page returns. */
let closed: Door | null = null;

/** Returns from a door to the start page. */
export function closeDoor(door: Door): void {
  closed = door;
  showScreen("start");
}

/** Three doors, and one for everything else. */
export function Doors(): ReactNode {
  return (
    <nav aria-label={t("start.doors")}>
      <ul className="start-doors">
        {DOORS.map((door) => (
          <li key={door}>
            <DoorButton door={door} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DoorButton({ door }: Readonly<{ door: Door }>): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (closed !== door) return;
    closed = null;
    button.current?.focus();
  }, [door]);
  const open = (): void => {
    closed = null;
    showScreen(door);
  };
  return (
    <Button ref={button} className="button plain start-door" data-door={door} onPress={open}>
      {door !== "more" && <DoorSign door={door} />}
      {t(`page.${door}`)}
    </Button>
  );
}

/** One person; rows of pupils; delegates in a horseshoe. Each dot is a head. */
const HEADS = {
  alone: [[16, 10]],
  class: [
    [6, 5],
    [16, 5],
    [26, 5],
    [6, 15],
    [16, 15],
    [26, 15],
  ],
  meeting: [
    [4, 15],
    [7, 8],
    [13, 4],
    [19, 4],
    [25, 8],
    [28, 15],
    [16, 15],
  ],
} as const;

function DoorSign({ door }: Readonly<{ door: keyof typeof HEADS }>): ReactNode {
  const radius = door === "alone" ? 5 : 3;
  return (
    <svg className="door-sign" viewBox="0 0 32 20" aria-hidden="true">
      {HEADS[door].map(([x, y]) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}
