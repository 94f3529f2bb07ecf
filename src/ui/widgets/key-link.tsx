import { type ReactNode, useEffect, useState } from "react";
import { handOver, isKept, type KeyKind } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { AskButton } from "./ask-button.tsx";
import { LinkField } from "./link-field.tsx";
import { QrCode } from "./qr-code.tsx";

type KeyLinkProps = Readonly<{
  opens: "desk" | "wall" | "chair" | "secondChair" | "reader" | "teacher";
  /** Null where none has been made on this page: the host keeps none to show. */
  link: string | null;
  /** Makes a link; the first time there is none to end. */
  onMake: () => void;
  isFirst?: boolean;
}>;

/** A link with a key: what it opens, the link itself on request, and a new one that ends the old. */
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

/** Says so where a reload of this page will not find its key again. */
export function NotKept({ kind, code }: Readonly<{ kind: KeyKind; code: string }>): ReactNode {
  return isKept(kind, code) ? null : (
    <p className="notice" role="status">
      {t("link:notKept")}
    </p>
  );
}

/** For links of this page to another tab. @returns the key where the address needs it, since the browser refuses storage; else nothing */
export function useHandOver(kind: KeyKind, code: string, key: string): string {
  const [left, setLeft] = useState("");
  useEffect(() => {
    if (code !== "" && key !== "") setLeft(handOver(kind, code, key));
  }, [kind, code, key]);
  return left;
}
