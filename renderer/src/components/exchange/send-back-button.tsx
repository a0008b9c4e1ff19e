import { RollbackOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Preview } from '#shared/contract/roster.ts';
import { useHost } from '../../host/host-context.tsx';
import { Failure } from '../failure.tsx';
import { LongWorkProgress } from '../long-work-progress.tsx';
import { collectMarks, hasMarks } from './collect-marks.ts';
import { useMadeFile } from './use-made-file.ts';

/** More refused or conflicting lines than a property company will read. */
const MOST_LINES = 100_000;

/** 把有问题的行发回物业: their own workbooks with the bad lines marked; nothing where no line is bad. */
export function SendBackButton({ preview, files }: { preview: Preview; files: readonly File[] }) {
  const { t } = useTranslation();
  const { client } = useHost();
  const work = useMadeFile();
  if (!hasMarks(preview)) return null;
  const start = () =>
    work.make(async (signal) => {
      const { previewId } = preview;
      const { rows } = await client.roster.rows(
        { previewId, results: ['conflict', 'refused'], offset: 0, limit: MOST_LINES },
        { signal },
      );
      const input = { files: [...files], sheets: collectMarks(preview, rows) };
      return client.exchange.sendBack(input, { signal });
    });
  if (work.running) return <LongWorkProgress progress={work.progress} onCancel={work.cancel} />;
  return (
    <>
      <Button icon={<RollbackOutlined />} title={t('exchange.sendBack.hint')} onClick={() => void start()}>
        {t('exchange.sendBack.open')}
      </Button>
      {work.error !== null && <Failure error={work.error} />}
    </>
  );
}
