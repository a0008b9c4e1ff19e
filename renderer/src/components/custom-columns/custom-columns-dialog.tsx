import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedColumn } from '#shared/contract/custom-column.ts';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { ColumnForm } from './column-form.tsx';
import { ReadyMadeColumns } from './ready-made-columns.tsx';
import { useColumnEdits } from './use-column-edits.ts';

interface CustomColumnsDialogProps {
  table: CustomTable;
  kept: readonly ListedColumn[];
  onClose(): void;
}

/** The columns that the office added to a table: to add, change and remove. */
export function CustomColumnsDialog({ table, kept, onClose }: CustomColumnsDialogProps) {
  const { t } = useTranslation();
  const { add, change, remove, isBusy } = useColumnEdits(table);
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <Modal
      open
      width={680}
      footer={null}
      title={t('customColumn.title', { table: t(`history.tables.${table}`) })}
      onCancel={onClose}
    >
      <p className="weak">{t(kept.length > 0 ? 'customColumn.intro' : 'customColumn.empty')}</p>
      <ul className="column-list">
        {kept.map((column) => (
          <li key={column.id}>
            {edited === column.id ? (
              <ColumnForm
                column={column}
                isBusy={isBusy}
                onSave={(wanted) => {
                  setEdited(null);
                  change.mutate({ ...wanted, id: column.id, version: column.version });
                }}
              />
            ) : (
              <>
                <span className="column-name">{column.name}</span>
                <span className="weak">{describe(column, t)}</span>
                <Button
                  size="small"
                  type="text"
                  icon={<EditOutlined />}
                  aria-label={t('customColumn.edit', { name: column.name })}
                  onClick={() => setEdited(column.id)}
                />
                <Popconfirm
                  title={t('customColumn.removeNamed', { name: column.name })}
                  description={t('customColumn.removeHint', { count: column.filled })}
                  okText={t('customColumn.remove')}
                  cancelText={t('app.cancel')}
                  onConfirm={() => remove.mutate(column)}
                >
                  <Button
                    size="small"
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('customColumn.removeNamed', { name: column.name })}
                  />
                </Popconfirm>
              </>
            )}
          </li>
        ))}
      </ul>
      <ColumnForm isBusy={isBusy} onSave={(column) => add.mutate([column])} />
      <ReadyMadeColumns
        table={table}
        taken={new Set(kept.map(({ name }) => name))}
        isBusy={isBusy}
        onAdd={(columns) => add.mutate(columns)}
      />
    </Modal>
  );
}

/** Kind, choices and how many rows are filled, in a few words. */
function describe(
  { kind, choices, filled }: ListedColumn,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  const words = [
    t(`customColumn.kinds.${kind}`),
    ...choices.slice(0, 3),
    t('customColumn.filled', { count: filled }),
  ];
  return words.join(' · ');
}
