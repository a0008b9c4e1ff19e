import { Empty, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount } from '../../components/format.ts';
import { LevelMark } from '../../components/level-mark.tsx';
import { useElementHeight } from '../../components/use-element-height.ts';
import { rowsAddress } from './flag-address.ts';
import { type FlagLine, type FlagRow, groupByRule } from './flag-rows.ts';

const HEAD_HEIGHT = 34;
const COLUMN_COUNT = 4;

interface FlagTableProps {
  rows: readonly FlagRow[];
  chosen: string | null;
  onChoose(id: string): void;
}

/** The flags under the names of their rules; only the lines in view are drawn. */
export function FlagTable({ rows, chosen, onChoose }: FlagTableProps) {
  const { t } = useTranslation();
  const lines = useMemo(() => groupByRule(rows), [rows]);
  const columns = useMemo(() => flagColumns(t, onChoose), [t, onChoose]);
  const [height, measure] = useElementHeight();
  return (
    <div className="flag-list" ref={measure}>
      <Table<FlagLine>
        virtual
        size="small"
        rowKey="key"
        pagination={false}
        scroll={{ x: 520, y: Math.max(120, height - HEAD_HEIGHT) }}
        columns={columns}
        dataSource={lines}
        rowClassName={({ key, heading }) => (heading ? 'flag-heading' : key === chosen ? 'flag-chosen' : '')}
        locale={{ emptyText: <Empty description={t('flags.none')} /> }}
      />
    </div>
  );
}

function flagColumns(t: TFunction, onChoose: (id: string) => void): TableColumnsType<FlagLine> {
  const inHeading = ({ heading }: FlagLine) => (heading ? { colSpan: 0 } : {});
  return [
    {
      title: t('flags.columns.level'),
      width: 48,
      align: 'center',
      onCell: ({ heading }) => (heading ? { colSpan: COLUMN_COUNT, style: { textAlign: 'left' } } : {}),
      render: (_, { heading, row }) =>
        heading ? (
          <strong>
            <LevelMark level={heading.level} iconOnly /> {t(`flags.rule.${heading.rule}`)}{' '}
            <span className="weak">{formatCount(heading.count)}</span>
          </strong>
        ) : (
          <LevelMark level={row.level} iconOnly />
        ),
    },
    {
      title: t('flags.columns.sentence'),
      ellipsis: true,
      onCell: inHeading,
      render: (_, { row }) =>
        row && (
          <button
            type="button"
            className="flag-sentence"
            title={row.sentence}
            onClick={() => onChoose(row.id)}
          >
            {row.sentence}
          </button>
        ),
    },
    {
      title: t('flags.columns.building'),
      width: 130,
      ellipsis: true,
      onCell: inHeading,
      render: (_, { row }) => row?.building,
    },
    {
      title: t('flags.columns.next'),
      width: 96,
      onCell: inHeading,
      render: (_, { row }) =>
        row && (
          <Link
            to={rowsAddress(row.subjectKind, [row.subjectId])}
            aria-label={t('flags.openNamed', { open: t(`flags.open.${row.subjectKind}`), name: row.name })}
          >
            {t(`flags.open.${row.subjectKind}`)}
          </Link>
        ),
    },
  ];
}
