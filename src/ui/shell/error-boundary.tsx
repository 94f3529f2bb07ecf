import { Component, type ReactNode } from "react";
import { CrashScreen } from "./crash-screen.tsx";

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
    return <CrashScreen drawAgain={() => this.setState({ hasFailed: false })} />;
  }
}
