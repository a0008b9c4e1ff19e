import { FileAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { Failure } from '../failure.tsx';
import { LongWorkProgress } from '../long-work-progress.tsx';
import { useMadeFile } from './use-made-file.ts';

/** 下载采集表…: forms for property companies to fill in, one for each building that is chosen. */
export function TemplateButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FileAddOutlined />} onClick={() => setOpen(true)}>
        {t('exchange.template.open')}
      </Button>
      {isOpen && <TemplateDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function TemplateDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const id = useId();
  const { client } = useHost();
  const { data: choices } = useQuery(useQueries().setup.choices.queryOptions());
  const buildings = choices?.buildings ?? [];
  const [buildingIds, setBuildingIds] = useState<string[]>([]);
  const work = useMadeFile();
  const start = async () => {
    if (await work.make((signal) => client.exchange.template({ buildingIds }, { signal }))) onClose();
  };
  return (
    <Modal
      open
      title={t('exchange.template.title')}
      okText={t('exchange.template.ok')}
      cancelText={t('app.cancel')}
      okButtonProps={{ disabled: work.running || buildingIds.length === 0 }}
      onOk={() => void start()}
      onCancel={onClose}
      width={480}
    >
      <Form layout="vertical" disabled={work.running}>
        <Form.Item label={t('exchange.template.buildings')} htmlFor={`${id}-buildings`}>
          <Select
            id={`${id}-buildings`}
            mode="multiple"
            maxTagCount="responsive"
            value={buildingIds}
            options={buildings.map(({ id: value, name: label }) => ({ value, label }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={setBuildingIds}
          />
        </Form.Item>
        <Button size="small" onClick={() => setBuildingIds(buildings.map((building) => building.id))}>
          {t('exchange.template.all')}
        </Button>
      </Form>
      <p className="weak">{t('exchange.template.note')}</p>
      {work.running && <LongWorkProgress progress={work.progress} onCancel={work.cancel} />}
      {work.error !== null && <Failure error={work.error} />}
    </Modal>
  );
}
