import './release.css';
import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { Failure } from '../failure.tsx';
import { LongWorkProgress } from '../long-work-progress.tsx';
import { ReleaseFields } from './release-fields.tsx';
import { useMadeFile } from './use-made-file.ts';
import { useRelease } from './use-release.ts';

/** 导出…: the whole register or that of some buildings, with people shown or not. */
export function ExportButton({ buildingId }: { buildingId: string | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<DownloadOutlined />} onClick={() => setOpen(true)}>
        {t('exchange.export.open')}
      </Button>
      {isOpen && <ExportDialog buildingId={buildingId} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ buildingId, onClose }: { buildingId: string | undefined; onClose(): void }) {
  const { t } = useTranslation();
  const id = useId();
  const { client } = useHost();
  const { data: choices } = useQuery(useQueries().setup.choices.queryOptions());
  const [buildingIds, setBuildingIds] = useState(buildingId === undefined ? [] : [buildingId]);
  const form = useRelease();
  const work = useMadeFile();
  const start = async () => {
    const input = { release: form.release, ...(buildingIds.length > 0 && { buildingIds }) };
    if (await work.make((signal) => client.exchange.register(input, { signal }))) onClose();
  };
  return (
    <Modal
      open
      title={t('exchange.export.title')}
      okText={t('exchange.export.ok')}
      cancelText={t('app.cancel')}
      okButtonProps={{ disabled: work.running || !form.isComplete }}
      onOk={() => void start()}
      onCancel={onClose}
      width={560}
    >
      <Form layout="vertical" disabled={work.running}>
        <Form.Item label={t('exchange.export.buildings')} htmlFor={`${id}-buildings`}>
          <Select
            id={`${id}-buildings`}
            mode="multiple"
            maxTagCount="responsive"
            placeholder={t('exchange.export.all')}
            value={buildingIds}
            options={(choices?.buildings ?? []).map(({ id: value, name: label }) => ({ value, label }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={setBuildingIds}
          />
        </Form.Item>
        <ReleaseFields {...form} />
      </Form>
      <p className="weak">{t('exchange.export.note')}</p>
      {work.running && <LongWorkProgress progress={work.progress} onCancel={work.cancel} />}
      {work.error !== null && <Failure error={work.error} />}
    </Modal>
  );
}
