import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Password } from "../hooks/use-password.ts";
import { TextField } from "../primitives/text-field.tsx";

type FieldProps = Readonly<{ password: Password; onSubmit: () => void }>;

/**
 * The field for the host's password, if this device needs one. The field gets the focus when the password was wrong.
 */
export function PasswordField({ password, onSubmit }: FieldProps): ReactNode {
  const { isAsked, text, problem, type } = password;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem !== null) box.current?.querySelector("input")?.focus();
  }, [problem]);
  if (!isAsked) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={box} className="password-field" aria-live="polite" noValidate onSubmit={submit}>
      <TextField
        label={t("desk:password.label")}
        hint={t("desk:password.hint")}
        error={problem === null ? null : t(`desk:password.${problem.reason}`)}
        value={text ?? ""}
        onChange={type}
        maxLength={100}
        isSecret
      />
    </form>
  );
}
