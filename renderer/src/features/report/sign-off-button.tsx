import { EditOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignOff } from '#shared/contract/report.ts';
import { Failure } from '../../components/failure.tsx';
import { useQueries } from '../../host/host-context.tsx';

const FIELDS = [
  { name: 'office', longest: 100 },
  { name: 'head', longest: 50 },
  { name: 'reviewer', longest: 50 },
  { name: 'preparer', longest: 50 },
  { name: 'phone', longest: 50 },
] as const;

/** The words under the table that the office fills in once; every report takes them from then on. */
export function SignOffButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data: words } = useQuery(useQueries().report.signOff.queryOptions());
  const filled = words !== undefined && Object.values(words).some((word) => word !== '');
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={words && <SignOffForm words={words} onSaved={() => setOpen(false)} />}
    >
      <Button icon={<EditOutlined />} aria-expanded={open}>
        {t(filled ? 'report.page.signOff' : 'report.page.signOffBlank')}
      </Button>
    </Popover>
  );
}

function SignOffForm({ words, onSaved }: { words: SignOff; onSaved(): void }) {
  const { t } = useTranslation();
  const save = useMutation(useQueries().report.saveSignOff.mutationOptions({ onSuccess: onSaved }));
  return (
    <Form<SignOff>
      className="sign-off-form"
      labelCol={{ span: 9 }}
      initialValues={words}
      onFinish={(values) => save.mutate(values)}
    >
      {FIELDS.map(({ name, longest }, i) => (
        <Form.Item key={name} name={name} label={t(`report.signOff.${name}`)}>
          <Input maxLength={longest} autoFocus={i === 0} />
        </Form.Item>
      ))}
      {save.error && <Failure error={save.error} />}
      <Button type="primary" htmlType="submit" loading={save.isPending} block>
        {t('report.page.saveSignOff')}
      </Button>
    </Form>
  );
}
