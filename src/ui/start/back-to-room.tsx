import { type ReactNode, useEffect, useState } from "react";
import { keptCodes, keptKey } from "../../client/addresses/keys.ts";
import { fragmentOf } from "../../client/addresses/room-address.ts";
import { codeCard } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";

/**
 * Leads back to the rooms in which this browser has a seat and whose lesson is not over. Asks the host, because a room can
 * have been deleted; nothing is shown while nobody answers.
 */
export function BackToRoom(): ReactNode {
  const codes = useRunning();
  if (codes.length === 0) return null;
  return (
    <ul className="row">
      {codes.map((code) => (
        <li key={code}>
          <a className="button plain" href={fragmentOf({ page: "join", code, key: "" })}>
            {t("start.backToRoom", { code })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** More rooms than this were not left a moment ago. */
const MOST = 2;

function useRunning(): readonly string[] {
  const [codes, setCodes] = useState<readonly string[]>([]);
  useEffect(() => {
    let isGone = false;
    const ask = async (code: string): Promise<readonly string[]> => ((await isRunning(code)) ? [code] : []);
    void Promise.all(keptCodes("seat").map(ask)).then((found) => {
      if (!isGone) setCodes(found.flat().slice(0, MOST));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return codes;
}

async function isRunning(code: string): Promise<boolean> {
  const card = await codeCard(code, keptKey("seat", code));
  return "isDebriefed" in card && !card.isDebriefed;
}
