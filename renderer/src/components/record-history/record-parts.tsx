import './record-history.css';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordPart } from '#shared/contract/history.ts';
import { cellWord, fieldWord, tableWord } from './record-words.ts';

type FieldChange = RecordPart['cells'][number];

/** As many cells are shown of a new record before a person asks for the others. */
const FIRST_CELLS = 8;

interface RecordPartsProps {
  parts: readonly RecordPart[];
  names: Readonly<Record<string, string>>;
  /** What can be done with a changed cell of the record itself. */
  action?: (change: FieldChange) => ReactNode;
}

/** Old → new of every cell that one step changed in a record, in its rooms and in its covers. */
export function RecordParts({ parts, names, action }: RecordPartsProps) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a step never change their order
    <Part key={index} part={part} names={names} action={part.name === null ? action : undefined} />
  ));
}

interface PartProps {
  part: RecordPart;
  names: Readonly<Record<string, string>>;
  action: RecordPartsProps['action'];
}

function Part({ part: { table, name, cells }, names, action }: PartProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? cells : cells.slice(0, FIRST_CELLS);
  return (
    <div className="record-part">
      {name !== null && (
        <span className="record-part-name">
          {tableWord(table, t)} {name}
        </span>
      )}
      <ul>
        {shown.map((change) => (
          <li key={change.field}>
            <span className="weak">{fieldWord(table, change.field, t)}</span>{' '}
            {change.old !== null && (
              <>
                <del>{cellWord(table, change.field, change.old, names, t)}</del>
                <span aria-hidden="true"> → </span>
              </>
            )}
            <ins>{cellWord(table, change.field, change.new, names, t)}</ins> {action?.(change)}
          </li>
        ))}
        {cells.length > shown.length && (
          <li>
            <Button type="link" size="small" onClick={() => setOpen(true)}>
              {t('history.records.cells', { count: cells.length - shown.length })}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
