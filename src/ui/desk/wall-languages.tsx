import type { ReactNode } from "react";
import { chooseWallLanguages } from "../../client/host/calls.ts";
import { AVAILABLE, language, OWN_NAMES, t } from "../../client/i18n/index.ts";
import { useSession } from "../hooks/stores.ts";
import { Select } from "../primitives/select.tsx";
import { useDesk } from "./use-desk.ts";

const NONE = "none";

/** The language of the wall, and a second one for a line below its headings. */
export function WallLanguageChoice(): ReactNode {
  const { wallLanguages } = useDesk();
  const session = useSession();
  if (session === null || AVAILABLE.length < 2) return null;
  const { first, second } = wallLanguages ?? { first: language(), second: null };
  const choose = (chosen: Readonly<{ first: string; second: string | null }>): void => {
    const other = chosen.second === chosen.first ? null : chosen.second;
    void chooseWallLanguages(session.code, session.key, { first: chosen.first, second: other });
  };
  const items = AVAILABLE.map((id) => ({ id: String(id), text: OWN_NAMES[id], lang: id }));
  return (
    <div className="field-row">
      <Select
        label={t("desk:wall.language")}
        items={items}
        selected={first}
        onSelect={(id) => choose({ first: id, second })}
      />
      <Select
        label={t("desk:wall.second")}
        items={[{ id: NONE, text: t("desk:wall.noSecond") }, ...items.filter(({ id }) => id !== first)]}
        selected={second ?? NONE}
        onSelect={(id) => choose({ first, second: id === NONE ? null : id })}
      />
    </div>
  );
}
