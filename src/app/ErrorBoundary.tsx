import { Component, type ReactNode } from 'react';
import { Button } from '../ui/controls/Button';
import { Notice } from '../ui/controls/Notice';

interface ErrorBoundaryProps {
  readonly pageName: string;
  readonly children: ReactNode;
  /** Left out where there is no plan to save. */
  readonly onSave?: (() => void) | undefined;
}

interface ErrorBoundaryState {
  readonly fault: string | null;
}

/** Stands where a page has failed: says so, keeps the rest of the app, and offers to save the work. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { pageName, children, onSave } = this.props;
    if (this.state.fault === null) return children;
    return (
      <>
        <h1 tabIndex={-1}>{pageName}</h1>
        <Notice tone="bad" title="This page has stopped working">
          <p>That is our fault, not yours. Your plan is still here, and the other pages may still work.</p>
          <p className="soft">What the app said: {this.state.fault}</p>
          <div className="row">
            {onSave ? (
              <Button variant="primary" onClick={onSave}>
                Save my work
              </Button>
            ) : null}
            <Button onClick={() => this.setState({ fault: null })}>Try the page again</Button>
          </div>
        </Notice>
      </>
    );
  }
}
