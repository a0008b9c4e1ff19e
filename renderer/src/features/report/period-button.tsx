import { LockOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, DatePicker, Form, Input, Modal, Popconfirm, Segmented, Table } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '#shared/contract/period.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { Failure } from '../../components/failure.tsx';
import { useQueries } from '../../host/host-context.tsx';

/** 封存…: keeps a month or year, and the list of those that are kept. */
export function PeriodButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<LockOutlined />} onClick={() => setOpen(true)}>
        {t('report.page.periods.open')}
      </Button>
      <Modal
        open={isOpen}
        title={t('report.page.periods.title')}
        footer={null}
        width={760}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <p className="weak">{t('report.page.periods.note')}</p>
        <SealForm />
        <PeriodTable />
      </Modal>
    </>
  );
}

function SealForm() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [picker, setPicker] = useState<'month' | 'year'>('month');
  const [chosen, setChosen] = useState<Dayjs | null>(null);
  const label = chosen?.format(picker === 'month' ? 'YYYY-MM' : 'YYYY') ?? '';
  const seal = useMutation(
    useQueries().period.seal.mutationOptions({
      onSuccess: () => void message.success(t('report.page.periods.sealed', { label })),
    }),
  );
  return (
    <>
      <Form layout="inline" onFinish={() => seal.mutate({ label })}>
        <Segmented<'month' | 'year'>
          aria-label={t('report.page.periods.label')}
          value={picker}
          onChange={setPicker}
          options={(['month', 'year'] as const).map((value) => ({
            value,
            label: t(`report.page.periods.${value}`),
          }))}
        />
        <DatePicker
          picker={picker}
          aria-label={t('report.page.periods.label')}
          value={chosen}
          onChange={setChosen}
        />
        <Button type="primary" htmlType="submit" disabled={!chosen} loading={seal.isPending}>
          {t('report.page.periods.seal')}
        </Button>
      </Form>
      {seal.error && <Failure error={seal.error} />}
    </>
  );
}

function PeriodTable() {
  const { t } = useTranslation();
  const { data } = useQuery(useQueries().period.list.queryOptions());
  return (
    <Table<Period>
      className="period-table"
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={data?.periods ?? []}
      locale={{ emptyText: t('report.page.periods.empty') }}
      columns={[
        { title: t('report.page.period'), dataIndex: 'label' },
        { title: t('report.page.periods.day'), dataIndex: 'day' },
        { title: t('report.page.periods.at'), dataIndex: 'sealedAt', render: formatMoment },
        { title: t('report.page.periods.by'), dataIndex: 'sealedBy' },
        {
          title: t('report.page.periods.state'),
          render: (_, { reopened }) =>
            reopened
              ? t('report.page.periods.isReopened', {
                  at: formatMoment(reopened.at),
                  reason: [reopened.by, reopened.reason].filter(Boolean).join(' '),
                })
              : t('report.page.periods.isSealed'),
        },
        { render: (_, period) => (period.reopened ? null : <ReopenButton period={period} />) },
      ]}
    />
  );
}

function ReopenButton({ period }: { period: Period }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const reopen = useMutation(useQueries().period.reopen.mutationOptions());
  return (
    <Popconfirm
      icon={null}
      title={t('report.page.periods.reason')}
      description={
        <Input
          aria-label={t('report.page.periods.reason')}
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      }
      okButtonProps={{ disabled: reason.trim() === '' }}
      onConfirm={() => reopen.mutate({ id: period.id, reason })}
    >
      <Button size="small" loading={reopen.isPending}>
        {t('report.page.periods.reopen')}
      </Button>
    </Popconfirm>
  );
}
