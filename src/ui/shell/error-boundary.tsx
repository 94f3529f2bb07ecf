import { Component, type ReactNode } from "react";
import { CrashScreen } from "./crash-screen.tsx";
import { ScriptMissing } from "./lazy.tsx";
import { MissingScreen } from "./missing-screen.tsx";

type Props = Readonly<{ children: ReactNode }>;
/** `failure`: the thrown value, in an array, because anything can be thrown. */
type State = Readonly<{ failure: readonly [unknown] | null }>;

/** A failing panel must not lose the match: everything played is saved, and a reload returns to it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: [error] };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const drawAgain = (): void => this.setState({ failure: null });
    return failure[0] instanceof ScriptMissing ? (
      <MissingScreen missing={failure[0]} drawAgain={drawAgain} />
    ) : (
      <CrashScreen drawAgain={drawAgain} />
    );
  }
}
