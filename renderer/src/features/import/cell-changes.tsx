import { useTranslation } from 'react-i18next';
import type { DiffRow } from '#shared/contract/roster.ts';
import { cellText, fieldText } from '#shared/i18n/field-text.ts';

/** Old → new of every changed cell; a row that adds a firm lists what it brings. */
export function CellChanges({ result, changes }: Pick<DiffRow, 'result' | 'changes'>) {
  const { t } = useTranslation();
  const filled = changes.filter((change) => result !== 'added' || change.new !== null);
  return (
    <ul className="cell-changes">
      {filled.map((change) => (
        <li key={change.field}>
          <span className="weak">{fieldText(change.field, t)}</span>{' '}
          {result !== 'added' && (
            <>
              <del>{cellText(change.field, change.old, t)}</del>
              <span aria-hidden="true"> → </span>
            </>
          )}
          <ins>{cellText(change.field, change.new, t)}</ins>
        </li>
      ))}
    </ul>
  );
}
