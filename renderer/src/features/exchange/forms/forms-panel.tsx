import './forms.css';
import { FileAddOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Empty, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/language/language-provider.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { useQueries } from '../../../host/host-context.tsx';
import { FormEditor } from './form-editor.tsx';

const ENDINGS = '.xlsx,.xlsm,.xls,.et';

/** 上级表格: the blank forms that are kept, and the one that is looked at. */
export function FormsPanel() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { message } = App.useApp();
  const queries = useQueries();
  const { data, error, refetch } = useQuery(queries.officialForm.list.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const add = useMutation(
    queries.officialForm.add.mutationOptions({
      onSuccess: ({ id, suggested }, { file }) => {
        setChosen(id);
        void message.success(
          t('officialForm.added', { name: file.name.replace(/\.[^.]*$/, ''), count: suggested }),
        );
      },
    }),
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const form = data.forms.find(({ id }) => id === chosen) ?? data.forms[0];
  const take = (file: File) => {
    add.mutate({ file, lang });
    return false;
  };
  return (
    <div className="forms-panel">
      <nav className="forms-list" aria-label={t('officialForm.title')}>
        <Upload accept={ENDINGS} showUploadList={false} beforeUpload={take}>
          <Button icon={<FileAddOutlined />} loading={add.isPending} block>
            {t('officialForm.add')}
          </Button>
        </Upload>
        {data.forms.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="forms-item"
            aria-current={id === form?.id}
            title={name}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
        <p className="weak">{t('officialForm.intro')}</p>
      </nav>
      <div className="forms-main">
        {add.error && <Failure error={add.error} />}
        {form ? (
          <FormEditor key={form.id} form={form} />
        ) : (
          <Upload.Dragger accept={ENDINGS} showUploadList={false} beforeUpload={take}>
            <Empty description={t('officialForm.empty')} />
            <p>{t('officialForm.drop')}</p>
          </Upload.Dragger>
        )}
      </div>
    </div>
  );
}
