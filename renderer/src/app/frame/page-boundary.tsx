import { Alert, Button } from 'antd';
import { Component, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/loading.tsx';
import { ReadySignal } from './ready-signal.tsx';

/** Waits for a page's code, keeps its errors to itself, and tells when it has its first data. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (this.state.broken) return <BrokenPage onRetry={() => window.location.reload()} />;
    return (
      <Suspense fallback={<Loading />}>
        {this.props.children}
        <ReadySignal />
      </Suspense>
    );
  }
}

function BrokenPage({ onRetry }: { onRetry(): void }) {
  const { t } = useTranslation();
  return (
    <Alert
      banner
      type="error"
      title={t('app.pageBroken')}
      action={
        <Button size="small" onClick={onRetry}>
          {t('app.retry')}
        </Button>
      }
    />
  );
}
