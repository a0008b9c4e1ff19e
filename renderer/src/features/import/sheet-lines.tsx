import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { columnLetter } from '#shared/domain/roster/header/column-letter.ts';
import { fieldText } from '#shared/i18n/field-text.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { decideLine, decideSheet, sendColumn } from './decide-form.ts';
import { targetOptions, toOption, toTarget } from './target-options.ts';
import type { Change } from './use-import.ts';

interface SheetLinesProps {
  previewId: string;
  file: string;
  sheet: SheetSummary;
  onChange(change: Change): void;
}

/** The first lines of a sheet as they stand in the file: header, lines left out and columns, each adjustable. */
export function SheetLines({ previewId, file, sheet, onChange }: SheetLinesProps) {
  const { t } = useTranslation();
  const input = { previewId, file, sheet: sheet.name };
  const { data, error } = useQuery(
    useQueries().roster.lines.queryOptions({ input, placeholderData: (old) => old }),
  );
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  const targets = targetOptions(t);
  const width = Math.max(1, ...data.lines.map(({ cells }) => cells.length));
  const fields = new Map(data.columns.map(({ index, field }) => [index, field]));
  const [top] = sheet.headerRows;
  const last = sheet.headerRows.at(-1) ?? 0;

  const menuOf = (row: number, skipped: string | null, header: boolean): MenuProps => {
    const headerRows = (rows: [number, number]) =>
      onChange((decisions) =>
        decideSheet(decisions, file, sheet.name, (now) => ({ ...now, headerRows: rows })),
      );
    const line = (taken: boolean) =>
      onChange((decisions) => decideSheet(decisions, file, sheet.name, (now) => decideLine(now, row, taken)));
    const items = [
      { key: 'header', label: t('importDecisions.lines.asHeader'), onClick: () => headerRows([row, row]) },
    ];
    if (top !== undefined && row > top && row - top < 10) {
      items.push({
        key: 'to',
        label: t('importDecisions.lines.headerTo', { from: top }),
        onClick: () => headerRows([top, row]),
      });
    }
    if (!header && row > last) {
      items.push(
        skipped
          ? { key: 'take', label: t('importDecisions.lines.take'), onClick: () => line(true) }
          : { key: 'skip', label: t('importDecisions.lines.skip'), onClick: () => line(false) },
      );
    }
    return { items };
  };

  const targetMenu = (column: SheetSummary['columns'][number]): MenuProps => ({
    className: 'target-menu',
    selectedKeys: [toOption(column.field)],
    items: targets.map(({ value, label }) => ({ key: value, label })),
    onClick: ({ key }) =>
      onChange((decisions) => sendColumn(decisions, sheet, column.key, toTarget(key, column.header))),
  });

  return (
    <section className="sheet-lines" aria-label={t('importDecisions.lines.title', { sheet: sheet.name })}>
      <table>
        <thead>
          <tr>
            <th>{t('importDecisions.lines.line')}</th>
            {Array.from({ length: width }, (_, index) => {
              const field = fields.get(index) ?? null;
              const letter = columnLetter(index);
              const words = `${letter} ${field ? fieldText(field, t) : ''}`;
              const column = sheet.columns.find((one) => one.letter === letter);
              return (
                <th key={letter} data-used={field !== null}>
                  {column ? (
                    <Dropdown menu={targetMenu(column)} trigger={['click']}>
                      <Button
                        size="small"
                        type="text"
                        title={t('importDecisions.targetOf', { header: column.header })}
                      >
                        {words}
                      </Button>
                    </Dropdown>
                  ) : (
                    words
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {data.lines.map(({ row, cells, hidden, header, skipped }) => (
            <tr key={row} data-state={header ? 'header' : skipped ? 'skipped' : 'taken'}>
              <th scope="row">
                <Dropdown menu={menuOf(row, skipped, header)} trigger={['click']}>
                  <Button size="small" type="text" aria-label={t('importDecisions.lines.change', { row })}>
                    {row}
                  </Button>
                </Dropdown>
                <span className="line-state">
                  {header && t('importDecisions.lines.header')}
                  {!header && skipped && t(`roster.skipReasons.${skipped}`, { defaultValue: skipped })}
                  {hidden && skipped !== 'hidden' && t('importDecisions.lines.hidden')}
                </span>
              </th>
              {Array.from({ length: width }, (_, index) => (
                <td key={columnLetter(index)}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
