import { type ReactNode, Suspense, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { toHost } from "../../client/sessions/committee/host-committee.ts";
import { useCommitteePage } from "../hooks/use-committee.ts";
import { useHostCard } from "../hooks/use-host-card.ts";
import { usePassword } from "../hooks/use-password.ts";
import { Button } from "../primitives/button.tsx";
import { lazily } from "../shell/lazily.ts";

const DevicesDialog = lazily(
  async () => (await import("./devices-dialog.tsx")).DevicesDialog,
  "content",
  "desk",
  "delegate",
);

const PasswordDialog = lazily(
  async () => (await import("./password-dialog.tsx")).PasswordDialog,
  "desk",
  "delegate",
);

type DevicesProps = Readonly<{ onHost: (code: string, key: string) => void }>;

/**
 * Moves the committee to the host, if there is one. Once the committee is there, the button opens the list of
 * devices.
 */
export function DevicesButton({ onHost }: DevicesProps): ReactNode {
  const card = useHostCard();
  const code = useCommitteePage((page) => page.code);
  const holder = useStore(hostStore, (host) => host.holder);
  if (code !== null) return holder?.type === "chair" ? <DevicesList code={code} onHost={onHost} /> : null;
  if (card === null || card === undefined) return null;
  return <ToHost asksPassword={card.asksPassword === true} onHost={onHost} />;
}

function ToHost({ asksPassword, onHost }: DevicesProps & Readonly<{ asksPassword: boolean }>): ReactNode {
  const entries = useCommitteePage((page) => page.entries);
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const password = usePassword(asksPassword);
  const go = async (): Promise<void> => {
    const answer = await toHost(entries, password.text);
    const reason = password.heed(answer);
    setFailed(reason !== null);
    setOpen(!answer.ok && reason === null);
    if (answer.ok) onHost(answer.code, answer.key);
  };
  return (
    <>
      <span role="status" className="small">
        {hasFailed && t("delegate:devices.failed")}
      </span>
      <Button size="small" onPress={() => (password.isAsked ? setOpen(true) : void go())}>
        {t("delegate:devices.open")}
      </Button>
      <Suspense>
        {isOpen && (
          <PasswordDialog password={password} onGo={() => void go()} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  );
}

function DevicesList({ code, onHost }: DevicesProps & Readonly<{ code: string }>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("delegate:devices.button")} <span className="numbers">{code}</span>
      </Button>
      <Suspense>
        {isOpen && (
          <DevicesDialog code={code} onClose={() => setOpen(false)} onKey={(key) => onHost(code, key)} />
        )}
      </Suspense>
    </>
  );
}
