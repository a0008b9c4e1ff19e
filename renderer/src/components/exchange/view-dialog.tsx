import { Form, Modal, Segmented, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewFormat } from '#shared/contract/exchange.ts';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import { useHost } from '../../host/host-context.tsx';
import type { GridPicture } from '../data-grid/grid-picture.ts';
import { Failure } from '../failure.tsx';
import { LongWorkProgress } from '../long-work-progress.tsx';
import type { TableName } from '../table-page/table-name.ts';
import { describeView } from './describe-view.ts';
import { ReleaseFields } from './release-fields.tsx';
import { useMadeFile } from './use-made-file.ts';
import { useRelease } from './use-release.ts';

const FORMATS = ['xlsx', 'pdf', 'paper'] as const satisfies readonly ViewFormat[];
/** Wider tables lie across the sheet: what a sheet upright holds at a readable size. */
const UPRIGHT_PIXELS = 900;

interface ViewDialogProps {
  table: TableName;
  filter: string;
  picture: GridPicture;
  onClose(): void;
}

/** Which form, which columns, how the paper lies, and what a release needs. */
export function ViewDialog({ table, filter, picture, onClose }: ViewDialogProps) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { asOf } = useAsOf();
  const { data: registry } = useStatus();
  const { client } = useHost();
  const id = useId();
  const [format, setFormat] = useState<ViewFormat>('xlsx');
  const fields = picture.columns.map(({ column }) => column.field);
  const [chosen, setChosen] = useState(fields);
  const shown = picture.columns.filter(({ column }) => chosen.includes(column.field));
  const [lies, setLies] = useState<'landscape' | 'portrait' | null>(null);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  const orientation = lies ?? (width > UPRIGHT_PIXELS ? 'landscape' : 'portrait');
  const form = useRelease();
  const work = useMadeFile();
  const title = t(`app.places.${table}`, { defaultValue: t(`history.tables.${table}`) });
  const start = async () => {
    const view = describeView(
      { ...picture, columns: shown },
      { table, title, filter, lang, asOf: asOf ?? registry?.today ?? '' },
    );
    const input = { view, format, landscape: orientation === 'landscape', release: form.release };
    const make = (signal: AbortSignal) => client.exchange.view(input, { signal });
    if (await (format === 'paper' ? work.print(make) : work.make(make))) onClose();
  };
  return (
    <Modal
      open
      title={t('exchange.view.title', { title })}
      okText={t(`exchange.view.ok.${format}`)}
      cancelText={t('app.cancel')}
      okButtonProps={{ disabled: work.running || shown.length === 0 || !form.isComplete }}
      onOk={() => void start()}
      onCancel={onClose}
      width={560}
    >
      <p className="weak">
        {t('exchange.view.what', { count: picture.rows })}
        {filter !== '' && t('exchange.view.whatFiltered', { filter })}
      </p>
      <Form layout="vertical" disabled={work.running}>
        <div className="view-options">
          <Form.Item label={t('exchange.view.format')}>
            <Segmented<ViewFormat>
              aria-label={t('exchange.view.format')}
              value={format}
              onChange={setFormat}
              options={FORMATS.map((value) => ({ value, label: t(`exchange.view.formats.${value}`) }))}
            />
          </Form.Item>
          {format !== 'xlsx' && (
            <Form.Item label={t('exchange.view.lies')}>
              <Segmented<'landscape' | 'portrait'>
                aria-label={t('exchange.view.lies')}
                value={orientation}
                onChange={setLies}
                options={(['portrait', 'landscape'] as const).map((value) => ({
                  value,
                  label: t(`exchange.view.${value}`),
                }))}
              />
            </Form.Item>
          )}
        </div>
        <Form.Item label={t('exchange.view.columns')} htmlFor={`${id}-columns`}>
          <Select
            id={`${id}-columns`}
            mode="multiple"
            maxTagCount="responsive"
            value={chosen}
            options={picture.columns.map(({ column: { field, header } }) => ({
              value: field,
              label: header,
            }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={setChosen}
          />
        </Form.Item>
        <ReleaseFields {...form} />
      </Form>
      {work.running && <LongWorkProgress progress={work.progress} onCancel={work.cancel} />}
      {work.error !== null && <Failure error={work.error} />}
    </Modal>
  );
}
