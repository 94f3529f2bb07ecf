import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Method } from "../../committee/state/ballot.ts";
import { Select } from "../primitives/select.tsx";

type MethodPickProps = Readonly<{
  methods: readonly Method[];
  selected: Method;
  onSelect: (method: Method) => void;
}>;

/** Chooses the voting method. Renders nothing if the rules allow only one. */
export function MethodPick({ methods, selected, onSelect }: MethodPickProps): ReactNode {
  if (methods.length < 2) return null;
  return (
    <Select<Method>
      label={t("committee:motion.method")}
      selected={selected}
      onSelect={onSelect}
      items={methods.map((id) => ({ id, text: t(`committee:ballot.method.${id}`) }))}
    />
  );
}
