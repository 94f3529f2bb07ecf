import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Checkbox } from "../primitives/checkbox.tsx";

/** Turns the model off for a committee on another topic. A note says that it is off. */
export function ModelSwitch(): ReactNode {
  const { isWithoutModel } = useCommittee();
  const act = useAct();
  return (
    <div className="small stack tight">
      <Checkbox
        isSelected={isWithoutModel !== true}
        onChange={(isUsed) => void act({ type: "setModel", isUsed })}
      >
        {t("committee:model.use")}
      </Checkbox>
      {isWithoutModel === true && <p className="soft">{t("committee:model.without")}</p>}
    </div>
  );
}
