import { EditorView } from "@codemirror/view";
import { type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { HOST_REFUSALS, REFUSALS } from "../../client/selectors/committee/refusals.ts";
import type { Writing } from "../../client/sessions/committee/writing-place.ts";
import type { DraftField } from "../../committee/state/drafting.ts";
import { labelIdOf } from "./writings.ts";

type EditorProps = Readonly<{ draft: string; field: DraftField; writing: Writing }>;

/** The editor for the preamble or the clauses of a draft, shared by all its writers. */
export function ClauseEditor({ draft, field, writing }: EditorProps): ReactNode {
  const parent = useRef<HTMLDivElement>(null);
  const refused = useStore(writing.status, (status) => status.refused);
  useEffect(() => {
    if (parent.current === null) return;
    const view = new EditorView({ state: writing.state(), parent: parent.current });
    const hide = writing.show(view);
    return () => {
      hide();
      view.destroy();
    };
  }, [writing]);
  return (
    <div className="field">
      <span id={labelIdOf(draft, field)} className="field-label">
        {t(`drafting:${field}`)}
      </span>
      <div ref={parent} className="draft-editor treaty" data-field={field} />
      <p role="alert" className="field-error" hidden={refused === null}>
        {refused === null ? "" : refusedText(refused)}
      </p>
    </div>
  );
}

function refusedText(reason: string): string {
  if (reason === "tooLong") return t("drafting:tooLong");
  const refused = REFUSALS.find((one) => one === reason);
  if (refused !== undefined) return t(`committee:refusal.${refused}`);
  return t(`delegate:trouble.${HOST_REFUSALS.find((one) => one === reason) ?? "offline"}`);
}
