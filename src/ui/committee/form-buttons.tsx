import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";

export type PaperFormKind = "edit" | "amend";

type FormButtonsProps = Readonly<{
  mayEdit: boolean;
  mayAmend: boolean;
  onOpen: (form: PaperFormKind) => void;
}>;

/** Opens the form that edits a paper, or the one that amends it. */
export function FormButtons({ mayEdit, mayAmend, onOpen }: FormButtonsProps): ReactNode {
  return (
    <>
      {mayEdit && (
        <Button size="small" onPress={() => onOpen("edit")}>
          {t("committee:paper.edit")}
        </Button>
      )}
      {mayAmend && (
        <Button size="small" onPress={() => onOpen("amend")}>
          {t("committee:paper.amend")}
        </Button>
      )}
    </>
  );
}
