import { type ReactNode, useEffect, useState } from "react";
import { isKept, type KeyKind, shareWithTabs } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { AskButton } from "./ask-button.tsx";
import { LinkField } from "./link-field.tsx";
import { QrCode } from "./qr-code.tsx";

type KeyLinkProps = Readonly<{
  opens: "desk" | "wall" | "chair" | "secondChair" | "reader" | "teacher";
  /** Null if this page has not made a link. The host never shows an existing key. */
  link: string | null;
  /** Makes a new link. The first time, there is no old link to revoke. */
  onMake: () => void;
  isFirst?: boolean;
}>;

/**
 * A link with a key. Shows what the link opens, the link itself on request, and a button for a new one that revokes
 * the old.
 */
export function KeyLink({ opens, link, onMake, isFirst = false }: KeyLinkProps): ReactNode {
  const [isShown, setShown] = useState(false);
  const name = t(`link:${opens}.name`);
  const make = (): void => {
    setShown(true);
    onMake();
  };
  return (
    <section className="stack tight">
      <h3>{name}</h3>
      <p className="small soft">{t(`link:${opens}.opens`)}</p>
      <div className="row">
        {link !== null && (
          <Button
            size="small"
            aria-label={t(isShown ? "link:hideOf" : "link:showOf", { name })}
            onPress={() => setShown(!isShown)}
          >
            {t(isShown ? "link:hide" : "link:show")}
          </Button>
        )}
        <Make opens={opens} name={name} isFirst={isFirst} onMake={make} />
      </div>
      {isShown && link !== null && (
        <>
          <QrCode text={link} label={t("link:qr", { name })} />
          <LinkField label={name} link={link} />
        </>
      )}
    </section>
  );
}

type MakeProps = Required<Omit<KeyLinkProps, "link">> & Readonly<{ name: string }>;

function Make({ opens, name, isFirst, onMake }: MakeProps): ReactNode {
  if (isFirst || opens === "teacher") {
    return (
      <Button size="small" aria-label={t("link:makeOf", { name })} onPress={onMake}>
        {t("link:make")}
      </Button>
    );
  }
  return (
    <AskButton
      size="small"
      button={t("link:renew")}
      label={t("link:renewOf", { name })}
      title={t("link:renewAsk")}
      yes={t("link:renew")}
      onYes={onMake}
    >
      <p>{t(`link:${opens}.ends`)}</p>
    </AskButton>
  );
}

/** Warns if a reload of this page would lose its key. */
export function NotKept({ kind, code }: Readonly<{ kind: KeyKind; code: string }>): ReactNode {
  return isKept(kind, code) ? null : (
    <p className="notice" role="status">
      {t("link:notKept")}
    </p>
  );
}

/**
 * The key for links from this page to another tab. @returns the key if the address needs it because the browser
 * refuses storage; otherwise an empty string
 */
export function useHandOver(kind: KeyKind, code: string, key: string): string {
  const [left, setLeft] = useState("");
  useEffect(() => {
    if (code !== "" && key !== "") setLeft(shareWithTabs(kind, code, key));
  }, [kind, code, key]);
  return left;
}
