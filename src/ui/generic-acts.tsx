import type { ReactNode } from "react";
import { actText } from "../client/wording/acts.ts";
import { t } from "../client/wording/index.ts";
import type { Option } from "../engine/option.ts";
import { commandsOf } from "./generic-commands.ts";
import { useConnection, useTable } from "./hooks.ts";
import { Button } from "./primitives/button.tsx";

/** A beat without a panel of its own: its options with a few ready-made commands each. */
export function GenericActs(): ReactNode {
  const { view } = useTable();
  const { beat } = view.world;
  return (
    <div className="stack">
      <h2>{t(`beat.${beat}.name`)}</h2>
      <p>{t(`beat.${beat}.task`)}</p>
      {view.options.length === 0 && <p className="soft">{t("match.optionsNone")}</p>}
      {view.options.map((option) => (
        <OptionActs key={option.type} option={option} />
      ))}
    </div>
  );
}

function OptionActs({ option }: Readonly<{ option: Option }>): ReactNode {
  const connection = useConnection();
  const { view, names } = useTable();
  return (
    <section className="stack">
      <h3>{t(`act.${option.type}`)}</h3>
      <div className="row">
        {commandsOf(option, view).map((command) => (
          <Button key={JSON.stringify(command)} size="small" onPress={() => connection.send(command)}>
            {actText(command, names)}
          </Button>
        ))}
      </div>
    </section>
  );
}
