import { Component, type ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { Button } from "../primitives/button.tsx";

type Props = Readonly<{ children: ReactNode }>;
type State = Readonly<{ hasFailed: boolean }>;

/** A failing panel must not take the match with it: what was played is saved, and a reload comes back to it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main id="main" className="crash sheet">
        <h1>{t("app.name")}</h1>
        <p role="alert">{t("app.crash")}</p>
        <Button look="primary" onPress={() => location.reload()}>
          {t("app.reload")}
        </Button>
      </main>
    );
  }
}
