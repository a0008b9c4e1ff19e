import './first-start.css';
import { DatabaseOutlined, EditOutlined, ImportOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Scale } from '#shared/contract/setup.ts';
import { Failure } from '../../components/failure.tsx';
import { LongWorkProgress } from '../../components/long-work-progress.tsx';
import { useLongWork } from '../../components/use-long-work.ts';
import { useHost } from '../../host/host-context.tsx';

const SCALES = ['street', 'district', 'city'] as const satisfies readonly Scale[];

/** What an empty registry offers: a roster, a made-up registry to look around in, or typing by hand. */
export function FirstStart() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { client } = useHost();
  const [scale, setScale] = useState<Scale>('street');
  const sample = useLongWork<unknown>();
  const load = () => sample.run((signal) => client.setup.loadSample({ scale }, { signal }));
  return (
    <div className="first-start">
      <h2>{t('setup.firstStart.title')}</h2>
      <p className="weak">{t('setup.firstStart.lead')}</p>
      {sample.error !== null && <Failure error={sample.error} />}
      {sample.running ? (
        <section className="panel">
          <LongWorkProgress progress={sample.progress} onCancel={sample.cancel} />
        </section>
      ) : (
        <div className="first-steps">
          <FirstStep icon={<ImportOutlined />} name="import">
            <Button type="primary" onClick={() => void navigate('/import')}>
              {t('setup.firstStart.import.action')}
            </Button>
          </FirstStep>
          <FirstStep icon={<DatabaseOutlined />} name="sample">
            <Segmented<Scale>
              vertical
              block
              aria-label={t('setup.firstStart.sample.scale')}
              value={scale}
              onChange={setScale}
              options={SCALES.map((value) => ({ value, label: t(`setup.scale.${value}`) }))}
            />
            <Button onClick={() => void load()}>{t('setup.firstStart.sample.action')}</Button>
          </FirstStep>
          <FirstStep icon={<EditOutlined />} name="building">
            <Button onClick={() => void navigate('/buildings')}>
              {t('setup.firstStart.building.action')}
            </Button>
          </FirstStep>
        </div>
      )}
    </div>
  );
}

interface FirstStepProps {
  icon: ReactNode;
  /** The part of the `setup.firstStart` texts. */
  name: string;
  children: ReactNode;
}

function FirstStep({ icon, name, children }: FirstStepProps) {
  const { t } = useTranslation();
  return (
    <section className="panel first-step">
      <h3>
        <span aria-hidden="true">{icon}</span> {t(`setup.firstStart.${name}.title`)}
      </h3>
      <p>{t(`setup.firstStart.${name}.text`)}</p>
      <div className="first-step-actions">{children}</div>
    </section>
  );
}
