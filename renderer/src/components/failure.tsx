import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { errorSentence } from './error-sentence.ts';

/** Says in one sentence why there is nothing to show, and offers to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      title={errorSentence(error, t)}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        )
      }
    />
  );
}
