import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { logGroups, logText, timeOfDay } from "../../client/sentences/desk-words.ts";
import { LinkButton } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { useDesk } from "./use-desk.ts";

/** Number of lines shown at first. More lines would push everything below out of sight. */
const LINES_AT_FIRST = 12;

/** What has happened in the room, newest first. */
export function LogPart(): ReactNode {
  const { log } = useDesk();
  const [isWhole, setWhole] = useState(false);
  const groups = logGroups(log);
  const shown = isWhole ? groups : groups.slice(0, LINES_AT_FIRST);
  return (
    <Disclosure level={2} title={t("desk:log.heading")}>
      <ol className="desk-list" reversed>
        {shown.map((group) => (
          <li key={group.seq} className="log-line">
            <span className="small soft numbers">{timeOfDay(group.at)}</span> <span>{logText(group)}</span>
          </li>
        ))}
      </ol>
      {shown.length < groups.length && (
        <LinkButton onPress={() => setWhole(true)}>{t("desk:log.all", { count: groups.length })}</LinkButton>
      )}
    </Disclosure>
  );
}
