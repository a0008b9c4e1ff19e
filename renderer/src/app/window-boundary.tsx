import { Component, type ErrorInfo, type ReactNode } from 'react';
import { translator } from '#shared/i18n/i18n.ts';
import type { CoreClient } from '../host/host.ts';

interface WindowBoundaryProps {
  client: CoreClient;
  children: ReactNode;
}

/**
 * Where the whole window broke: one neutral sentence, where the log is, and a way back. It leans on nothing that may
 * be what broke: neither theme nor language nor queries.
 */
export class WindowBoundary extends Component<WindowBoundaryProps, { broken: boolean; log: string }> {
  override state = { broken: false, log: '' };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    const stack = `${error instanceof Error ? error.stack : error}\n${componentStack}`.slice(0, 20_000);
    this.props.client.support.reportBug({ stack }).then(
      ({ log }) => this.setState({ log }),
      () => undefined,
    );
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const t = translator('zh');
    return (
      <main role="alert" className="window-broken">
        <h1>{t('app.windowBroken')}</h1>
        {this.state.log && <p>{t('app.windowBrokenLog', { file: this.state.log })}</p>}
        <button type="button" onClick={() => window.location.reload()}>
          {t('app.retry')}
        </button>
      </main>
    );
  }
}
