import { CloseCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { formatCount } from '../../components/format.ts';
import { groupProblems } from './group-problems.ts';

type Problem = SheetSummary['problems'][number];

const ICONS = {
  error: <CloseCircleOutlined />,
  warning: <WarningOutlined />,
  info: <InfoCircleOutlined />,
};

/** What was refused, changed or doubted, by kind, each kind with its first lines. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const sentence = ({ code, params, value, column }: Problem) =>
    t(`roster.problems.${code}`, { ...params, value: value ?? '', column: column ?? '', defaultValue: code });
  return (
    <ul className="problem-list">
      {groupProblems(problems).map(({ level, code, count, examples }) => (
        <li key={`${level} ${code}`} data-level={level}>
          <span role="img" aria-label={t(`importPage.level.${level}`)}>
            {ICONS[level]}
          </span>{' '}
          {examples.map((example) => (
            <div key={`${example.row} ${example.column}`}>
              <span className="weak">
                {t('importPage.sheet.line', { row: example.row })}
                {example.column && ` ${example.column}`}
                {example.value !== null && ` “${example.value}”`}
              </span>{' '}
              {sentence(example)}
            </div>
          ))}
          {count > examples.length && (
            <div className="weak">
              {t('importPage.sheet.moreProblems', { count: formatCount(count - examples.length) })}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
