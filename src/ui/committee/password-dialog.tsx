import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Password } from "../hooks/use-password.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { PasswordField } from "../widgets/password-field.tsx";

type DialogProps = Readonly<{ password: Password; onGo: () => void; onClose: () => void }>;

/** Asks for the host's password before the committee moves to the host. */
export function PasswordDialog({ password, onGo, onClose }: DialogProps): ReactNode {
  return (
    <Dialog
      title={t("delegate:devices.open")}
      isOpen
      onClose={onClose}
      feet={
        <Button look="primary" onPress={onGo}>
          {t("delegate:devices.open")}
        </Button>
      }
    >
      <div className="stack">
        <p>{t("delegate:devices.password")}</p>
        <PasswordField password={password} onSubmit={onGo} />
      </div>
    </Dialog>
  );
}
