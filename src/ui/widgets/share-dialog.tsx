import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Shared } from "../../client/saves/match-files.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { CopyField } from "../primitives/text-field.tsx";
import { copyText } from "./copy-text.ts";

type ShareProps = Readonly<{
  onClose: () => void;
  /** More to share, after the link. */
  children?: ReactNode;
}>;

/** The match as a single link, and its hash. */
export function ShareDialog({ onClose, children }: ShareProps): ReactNode {
  const shelf = useMatchFiles();
  const [shared, setShared] = useState<Shared | null>(null);
  useEffect(() => {
    void shelf.shareLink().then(setShared);
  }, [shelf]);
  return (
    <Dialog title={t("share.heading")} isOpen onClose={onClose}>
      {shared === null ? <p>{t("app.loading")}</p> : <SharedLink shared={shared} />}
      {children}
    </Dialog>
  );
}

function SharedLink({ shared }: Readonly<{ shared: Shared }>): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  if (!shared.ok) return <p>{t(`share.${shared.code}`)}</p>;
  const copy = async (): Promise<void> => {
    if (field.current !== null) setCopied(await copyText(field.current));
  };
  return (
    <div className="stack">
      <p className="soft">{t("share.note")}</p>
      <CopyField label={t("share.link")} value={shared.url} field={field} />
      <div className="row">
        <Button look="primary" onPress={() => void copy()}>
          {t("share.copy")}
        </Button>
        <span role="status">{isCopied !== null && t(isCopied ? "share.copied" : "share.notCopied")}</span>
      </div>
      <Disclosure title={t("share.details")}>
        <p className="small soft">{t("share.holds")}</p>
        <p className="small soft numbers">{t("share.hash", { hash: shared.hash })}</p>
      </Disclosure>
    </div>
  );
}
