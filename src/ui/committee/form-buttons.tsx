import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";

export type PaperFormKind = "edit" | "amend";

type FormButtonsProps = Readonly<{
  mayEdit: boolean;
  mayAmend: boolean;
  onOpen: (form: PaperFormKind) => void;
}>;

/** Buttons that open the form for editing a paper and the form for amending it. */
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
