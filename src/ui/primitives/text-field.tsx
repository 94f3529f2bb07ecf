import type { ReactNode, Ref } from "react";
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  SearchField,
  Text,
  TextArea,
} from "react-aria-components";

type TextFieldProps = Readonly<{
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** An example of what to type, shown while the field is empty. */
  example?: string;
  /** Whether the field takes the focus when it appears. */
  isFirst?: boolean;
  onEscape?: () => void;
  /** If not null, the message is shown and the field is marked invalid. */
  error?: string | null;
  maxLength?: number;
  isLong?: boolean;
  /** The typed text is shown as dots. */
  isSecret?: boolean;
  /** A time of day, such as 10:45. */
  isTime?: boolean;
  /** A day and a time, as the browser asks for them. @example "2026-12-01T18:30" */
  isMoment?: boolean;
  /** The number of lines in sight of a long text. */
  lines?: number;
  /** The id of a message elsewhere that says what is wrong. The field is marked invalid and described by it. */
  faultId?: string;
}>;

export function TextField({
  label,
  value,
  onChange,
  hint,
  example,
  isFirst = false,
  onEscape,
  error,
  maxLength,
  isLong,
  isSecret,
  isTime,
  isMoment,
  lines = 3,
  faultId,
}: TextFieldProps): ReactNode {
  const isInvalid = faultId !== undefined || (error !== undefined && error !== null);
  const more = {
    ...(maxLength === undefined ? {} : { maxLength }),
    ...typeOf({ isSecret, isTime, isMoment }),
    // Otherwise the browser would keep the form from being sent again.
    ...(faultId === undefined ? {} : { "aria-describedby": faultId, validationBehavior: "aria" as const }),
  };
  return (
    <AriaTextField className="field" value={value} onChange={onChange} isInvalid={isInvalid} {...more}>
      <Label className="field-label">{label}</Label>
      {isLong === true ? (
        <TextArea className="input" dir="auto" rows={lines} spellCheck={false} />
      ) : (
        <Input
          className="input"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          autoFocus={isFirst}
          onKeyDown={({ key }) => key === "Escape" && onEscape?.()}
          {...(example === undefined ? {} : { placeholder: example })}
        />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

type Kinds = Readonly<Record<"isSecret" | "isTime" | "isMoment", boolean | undefined>>;

function typeOf({ isSecret, isTime, isMoment }: Kinds): Readonly<{ type?: string }> {
  if (isSecret === true) return { type: "password" };
  if (isTime === true) return { type: "time" };
  return isMoment === true ? { type: "datetime-local" } : {};
}

/** A read-only field with text to copy. */
export function CopyField({
  label,
  value,
  field,
}: Readonly<{ label: string; value: string; field: Ref<HTMLTextAreaElement> }>): ReactNode {
  return (
    <AriaTextField className="field" value={value} isReadOnly>
      <Label className="field-label">{label}</Label>
      <TextArea className="input" dir="auto" rows={3} spellCheck={false} ref={field} />
    </AriaTextField>
  );
}

export function SearchBox({ label, value, onChange, hint }: TextFieldProps): ReactNode {
  return (
    <SearchField className="field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <Input className="input" dir="auto" placeholder={hint ?? ""} autoComplete="off" spellCheck={false} />
    </SearchField>
  );
}
