import type { ReactNode } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { CONSOLE_KEYS, letterKeys, setLetterKeys } from "../../client/sessions/committee/letter-keys.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import { Dialog } from "../primitives/dialog.tsx";

type Row = Readonly<{ keys: readonly string[]; does: string }>;

/** The letters and what they do, with the switch that turns them off. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const isOn = useStore(letterKeys, (keys) => keys.isOn);
  const letters = (["help", ...CONSOLE_KEYS] as const).map(
    (key): Row => ({
      keys: [t(`committee:key.${key}`)],
      does: t(`committee:key.of.${key}`),
    }),
  );
  const rest: readonly Row[] = [
    ...(["tabs", "esc"] as const).map((key) => ({
      keys: [t(`committee:key.${key}`)],
      does: t(`committee:key.of.${key}`),
    })),
    {
      keys: (["p", "v", "a"] as const).map((key) => t(`committee:key.${key}`)),
      does: t("committee:key.of.roll"),
    },
    {
      keys: (["y", "n", "a", "p"] as const).map((key) => t(`committee:key.${key}`)),
      does: t("committee:key.of.rollVote"),
    },
  ];
  return (
    <Dialog title={t("committee:key.heading")} isOpen onClose={onClose}>
      <p>{t("committee:key.lead")}</p>
      <DataTable<Row>
        caption={t("committee:key.heading")}
        isCaptionHidden
        rows={[...letters, ...rest]}
        keyOf={({ does }) => does}
        columns={[
          { id: "does", head: t("committee:key.does"), isRowHead: true, cell: ({ does }) => does },
          {
            id: "key",
            head: t("committee:key.letter"),
            cell: ({ keys }) => (
              <span className="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            ),
          },
        ]}
      />
      <Checkbox isSelected={isOn} onChange={setLetterKeys}>
        {t("committee:key.console")}
      </Checkbox>
    </Dialog>
  );
}
