import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remembered } from '#shared/contract/roster-decisions.ts';
import { fieldText, meaningText } from '#shared/i18n/field-text.ts';
import { Failure } from '../../components/failure.tsx';
import { joinWords } from '../../components/format.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { isCustom } from './target-options.ts';

/** Opens the list of everything that is remembered of earlier decisions. */
export function RememberedButton({ onForget }: { onForget?(): void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [forgot, setForgot] = useState(false);
  const close = () => {
    setOpen(false);
    if (forgot) onForget?.();
    setForgot(false);
  };
  return (
    <>
      <Button size="small" type="link" onClick={() => setOpen(true)}>
        {t('importDecisions.list.open')}
      </Button>
      {open && <RememberedDialog onClose={close} onForgot={() => setForgot(true)} />}
    </>
  );
}

function RememberedDialog({ onClose, onForgot }: { onClose(): void; onForgot(): void }) {
  const { t } = useTranslation();
  const { client } = useHost();
  const { data, error, refetch } = useQuery(
    useQueries().roster.remembered.queryOptions({ refetchOnMount: 'always' }),
  );
  const forget = useMutation({
    mutationFn: (id: string) => client.roster.forget({ ids: [id] }),
    onSuccess: () => {
      onForgot();
      return refetch();
    },
  });
  const decisions = data?.decisions ?? [];
  return (
    <Modal open title={t('importDecisions.list.title')} footer={null} width={760} onCancel={onClose}>
      <p className="weak">{t('importDecisions.list.hint')}</p>
      {(error ?? forget.error) && <Failure error={error ?? forget.error} />}
      {data && decisions.length === 0 && <p>{t('importDecisions.list.none')}</p>}
      <ul className="remembered-list">
        {decisions.map(({ id, decidedAt, about }) => (
          <li key={id}>
            <div>
              <strong>{subjectOf(about, t)}</strong> <span className="weak">{decidedAt.slice(0, 10)}</span>
              <div>{decisionOf(about, t)}</div>
            </div>
            <Button size="small" disabled={forget.isPending} onClick={() => forget.mutate(id)}>
              {t('importDecisions.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

type About = Remembered['about'];

function subjectOf(about: About, t: TFunction): string {
  if (about.kind === 'form') return t('importDecisions.list.form', { file: about.file, sheet: about.sheet });
  if (about.kind === 'firm') return t('importDecisions.list.firm', about);
  return t('importDecisions.wordings.name', { field: fieldText(about.field, t), wording: about.wording });
}

function targetText(target: string | null, t: TFunction): string {
  if (target === null) return t('importPage.sheet.unused');
  const name = fieldText(target, t);
  return isCustom(target) ? t('importDecisions.list.custom', { name }) : name;
}

function decisionOf(about: About, t: TFunction): string {
  if (about.kind === 'value') {
    if (about.meaning === null) return t('importDecisions.wordings.none');
    return meaningText(about.field, about.meaning, t);
  }
  if (about.kind === 'firm') {
    return t(about.same ? 'importDecisions.firm.same' : 'importDecisions.firm.other', { name: about.firm });
  }
  const { columns, merge, headerRows, hiddenRows } = about.form;
  const words = Object.entries(columns).map(([column, target]) =>
    t('importDecisions.list.column', {
      column,
      target: targetText(target, t),
    }),
  );
  for (const [column, strategy] of Object.entries(merge)) {
    words.push(t('importDecisions.list.merge', { column, merge: t(`importDecisions.merge.${strategy}`) }));
  }
  if (headerRows) words.push(t('importDecisions.list.header', { from: headerRows[0], to: headerRows[1] }));
  if (hiddenRows === false) words.push(t('importDecisions.list.noHiddenRows'));
  return joinWords(words, t);
}
