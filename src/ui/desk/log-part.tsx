import type { ReactNode } from "react";
import { logText, timeOfDay } from "../../client/wording/desk-words.ts";
import { t } from "../../client/wording/index.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { useDesk } from "./use-desk.ts";

/** What has happened in the room, the newest first. */
export function LogPart(): ReactNode {
  const { log } = useDesk();
  return (
    <Disclosure level={2} title={t("desk:log.heading")}>
      <ol className="desk-list long" reversed>
        {log.toReversed().map((line) => (
          <li key={line.seq} className="log-line">
            <span className="small soft numbers">{timeOfDay(line.at)}</span> <span>{logText(line)}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
