import './about.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../components/error-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useHost, useQueries } from '../../host/host-context.tsx';

const STORED = ['register', 'people', 'history', 'releases', 'copies', 'log', 'never'] as const;
const VERSIONS = ['version', 'electron', 'node', 'sqlite', 'system'] as const;

/** 关于: versions, what is stored and why, and the 诊断包. */
export function AboutPage() {
  const { t } = useTranslation();
  const { client, saveFile } = useHost();
  const { message } = App.useApp();
  const { data, error } = useQuery(useQueries().support.about.queryOptions());
  const diagnose = useMutation({
    mutationFn: async () => saveFile((await client.support.diagnostics()).file),
    onSuccess: (outcome) => outcome === 'saved' && void message.success(t('about.diagnostics.saved')),
    onError: (failure) => void message.error(errorSentence(failure, t)),
  });
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  return (
    <div className="about">
      <section className="panel">
        <header>
          <h2>{t('about.versions.title')}</h2>
        </header>
        <Descriptions
          size="small"
          column={2}
          items={VERSIONS.map((key) => ({
            key,
            label: t(`about.versions.${key}`),
            children: data[key] ?? t('app.none'),
          }))}
        />
      </section>
      <section className="panel">
        <header>
          <h2>{t('about.stored.title')}</h2>
          <span className="weak">{t('about.stored.lead')}</span>
        </header>
        <Descriptions
          size="small"
          column={1}
          items={STORED.map((key) => ({
            key,
            label: t(`about.stored.${key}.what`),
            children: t(`about.stored.${key}.why`),
          }))}
        />
      </section>
      <section className="panel">
        <header>
          <h2>{t('about.diagnostics.title')}</h2>
          <span className="panel-tools">
            <Button loading={diagnose.isPending} onClick={() => diagnose.mutate()}>
              {t('about.diagnostics.make')}
            </Button>
          </span>
        </header>
        <p className="weak">{t('about.diagnostics.lead')}</p>
        <p className="weak">{t('about.diagnostics.log', { file: data.log })}</p>
      </section>
    </div>
  );
}
