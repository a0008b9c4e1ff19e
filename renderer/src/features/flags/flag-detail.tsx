import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LevelMark } from '../../components/level-mark.tsx';
import { buildingFirmsAddress, rowsAddress } from './flag-address.ts';
import type { FlagRow } from './flag-rows.ts';
import { nextSteps } from './next-steps.ts';
import type { FormStep } from './step-forms.ts';

/** Names listed one by one; the rest open together. */
const NAMED = 12;

interface FlagDetailProps {
  row: FlagRow;
  source: { wording: string | null; source: string | null } | undefined;
  /** Why nothing can be written just now. */
  locked: string | null;
  onStep(step: FormStep): void;
  onFinishTodo(): void;
  onEndException(): void;
  onClose(): void;
}

/** One flag: what is wrong, by which rule, whom it names, and what to do next. */
export function FlagDetail({
  row,
  source,
  locked,
  onStep,
  onFinishTodo,
  onEndException,
  onClose,
}: FlagDetailProps) {
  const { t } = useTranslation();
  const { exception, todo } = row;
  const steps = nextSteps(row);
  const writing = { disabled: locked !== null, title: locked ?? undefined };
  return (
    <aside className="panel flag-detail" aria-label={t('flags.detail.label')}>
      <header>
        <LevelMark level={row.level} />
        <h2>{t(`flags.rule.${row.rule}`)}</h2>
        <div className="panel-tools">
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('app.close')}
            onClick={onClose}
          />
        </div>
      </header>
      <p className="flag-detail-sentence">{row.sentence}</p>
      <h3>{t('flags.detail.next')}</h3>
      <p>{t(`flags.next.${row.rule}`)}</p>
      <div className="flag-actions">
        {steps.links.map(({ text, to }) => (
          <Link key={text} className="flag-action" to={to}>
            {t(`flags.step.${text}`)}
          </Link>
        ))}
        {steps.forms.map((step) => (
          <Button key={step} type="primary" {...writing} onClick={() => onStep(step)}>
            {t(`flags.step.${step}`)}
          </Button>
        ))}
      </div>
      <div className="flag-actions">
        <Link className="flag-action" to={rowsAddress(row.subjectKind, [row.subjectId])}>
          {t(`flags.open.${row.subjectKind}`)}
        </Link>
        {row.subjectKind === 'building' && (
          <Link className="flag-action" to={buildingFirmsAddress(row.subjectId)}>
            {t('flags.open.firmsOfBuilding')}
          </Link>
        )}
        {row.subjectKind !== 'building' && row.buildingId !== null && (
          <Link className="flag-action" to={rowsAddress('building', [row.buildingId])}>
            {t('flags.open.building')}
          </Link>
        )}
      </div>
      <div className="flag-actions">
        {(exception ? (['remind'] as const) : (['remind', 'accept', 'ignore'] as const)).map((step) => (
          <Button key={step} {...writing} onClick={() => onStep(step)}>
            {t(`flags.step.${step}`)}
          </Button>
        ))}
      </div>
      {todo && (
        <>
          <h3>{t('flags.detail.todo')}</h3>
          <p>{t('flags.detail.dueOn', { day: todo.dueOn, note: todo.note ?? '' })}</p>
          <Button {...writing} onClick={onFinishTodo}>
            {t('flags.finishTodo')}
          </Button>
        </>
      )}
      {exception && (
        <>
          <h3>{t(`flags.silenced.${exception.kind}`)}</h3>
          <p>{t('flags.detail.exceptionDays', { from: exception.fromDay, until: exception.untilDay })}</p>
          {exception.authority !== null && (
            <p>
              {t('flags.detail.authority', { authority: exception.authority, docNo: exception.docNo ?? '' })}
            </p>
          )}
          <p>{t('flags.detail.reason', { reason: exception.reason })}</p>
          <Button {...writing} onClick={onEndException}>
            {t('flags.endException')}
          </Button>
        </>
      )}
      <h3>{t('flags.detail.rule')}</h3>
      <blockquote>{source?.wording ?? t('profile.noWording')}</blockquote>
      <p className="weak">{source?.source}</p>
      <p>
        <Link to={`/settings?rule=${row.brokenRule}`}>{t('flags.detail.openRule')}</Link>
      </p>
      <Names kind="firm" rows={row.firms} />
      <Names kind="org" rows={row.orgs} />
    </aside>
  );
}

function Names({ kind, rows }: { kind: 'firm' | 'org'; rows: FlagRow['firms'] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{t(`flags.detail.${kind}s`, { count: rows.length })}</h3>
      <ul className="flag-names">
        {rows.slice(0, NAMED).map(({ id, name }) => (
          <li key={id}>
            <Link to={rowsAddress(kind, [id])}>{name}</Link>
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <Link
          to={rowsAddress(
            kind,
            rows.map(({ id }) => id),
          )}
        >
          {t('flags.detail.openAll', { count: rows.length })}
        </Link>
      )}
    </>
  );
}
