import { type ReactNode, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { CopyField } from "../primitives/text-field.tsx";
import { copyText } from "./copy-text.ts";

/** A link in a read-only field, with a button that copies it. */
export function LinkField({ label, link }: Readonly<{ label: string; link: string }>): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    if (field.current !== null) setCopied(await copyText(field.current));
  };
  return (
    <>
      <CopyField label={label} value={link} field={field} />
      <div className="row">
        <Button onPress={() => void copy()}>{t("link:copy")}</Button>
        <span role="status">{isCopied === null ? "" : t(isCopied ? "link:copied" : "link:notCopied")}</span>
      </div>
    </>
  );
}
