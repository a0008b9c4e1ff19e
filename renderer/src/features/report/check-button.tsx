import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Drawer } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportRequest } from '#shared/contract/report.ts';
import { useLanguage } from '../../app/language/language-provider.tsx';
import { useQueries } from '../../host/host-context.tsx';

type Of = { [Key in 'asOf' | 'basis' | 'period']?: ReportRequest[Key] };

/** 勾稽 of what the report is of: what does not add up, and the question before it leaves the office. */
export function useCrossCheck(of: Of) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { modal } = App.useApp();
  const { data } = useQuery(useQueries().report.check.queryOptions({ input: { ...of, lang } }));
  const accepted = useRef(0);
  return {
    result: data,
    /** True to go on; asks where something does not add up, until the person has said to go on with as many. */
    mayLeave: async (look: () => void): Promise<boolean> => {
      const broken = data?.total ?? 0;
      if (broken <= accepted.current) return true;
      const goesOn = await modal.confirm({
        title: t('report.page.check.before', { count: broken }),
        content: t('report.page.check.beforeNote'),
        okText: t('report.page.check.goOn'),
        cancelText: t('report.page.check.look'),
      });
      if (goesOn) accepted.current = broken;
      else look();
      return goesOn;
    },
  };
}

interface CheckButtonProps {
  result: ReturnType<typeof useCrossCheck>['result'];
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
}

/** How many comparisons do not hold; opened, each in a sentence that leads to its row. */
export function CheckButton({ result, isOpen, onOpen }: CheckButtonProps) {
  const { t } = useTranslation();
  if (!result) return null;
  const { checked, total, failures } = result;
  return (
    <>
      <Button
        icon={total === 0 ? <CheckOutlined /> : <WarningOutlined />}
        color={total === 0 ? 'default' : 'danger'}
        variant="outlined"
        onClick={() => onOpen(true)}
      >
        {total === 0 ? t('report.page.check.fine') : t('report.page.check.broken', { count: total })}
      </Button>
      <Drawer open={isOpen} size={560} title={t('report.page.check.title')} onClose={() => onOpen(false)}>
        <p className="weak">
          {t(total === 0 ? 'report.page.check.all' : 'report.page.check.checked', { checked, total })}
        </p>
        <ul className="check-list">
          {failures.map(({ rule, subject, sentence }) => (
            <li key={`${rule} ${subject.id}`}>
              {sentence}{' '}
              {subject.id !== null && (
                <Link to={`/${subject.kind}s?${new URLSearchParams({ id: subject.id })}`}>
                  {t('report.page.check.open')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
