import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ColumnFilter } from '../filter/column-filter.ts';
import type { GridSession } from '../session/grid-session.ts';

/** Pixels that the menu takes at most, as its style has them, and that it stays off the edge of the window. */
const HEIGHT = 440;
const EDGE = 8;

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  left: number;
  top: number;
}

/** What the menu asks of the grid and of the page; the rest it does to the session itself. */
export interface MenuActions {
  session: GridSession;
  today: string;
  /** The rows are given: none can be made or ended here. */
  fixedRows: boolean;
  edit(everywhere: boolean): void;
  copy(withHeaders: boolean): void;
  cut(): void;
  paste(): void;
  filterBy(filter: ColumnFilter): void;
  filter(): void;
  find(): void;
  endRows(): void;
}

interface GridMenuProps extends MenuActions {
  place: MenuPlace;
  onClose(): void;
}

/** What can be done to the selected cells, for the right button and the menu key. */
export function GridMenu({ place, onClose, ...actions }: GridMenuProps) {
  const { t } = useTranslation();
  const item = (key: string, shortcut: string | null, act: () => void, disabled = false) => ({
    key,
    disabled,
    extra: shortcut,
    label: t(`grid.menu.${key}`),
    onClick: act,
  });
  const { session } = actions;
  const { cell, area } = session.cursor;
  const isLocked = session.locked !== null;
  const line = { type: 'divider' } as const;
  const cellFilter = (except: boolean) => {
    if (!cell) return;
    const { row, column } = cell;
    actions.filterBy({
      field: column.field,
      values: { texts: session.store.valueTexts(row, column), except },
    });
  };
  const items: MenuProps['items'] = [
    item('edit', 'F2', () => actions.edit(false), isLocked),
    item('editAll', 'Ctrl+Enter', () => actions.edit(true), isLocked || session.cursor.isSingleCell),
    line,
    item('copy', 'Ctrl+C', () => actions.copy(false)),
    item('copyWithHeaders', null, () => actions.copy(true)),
    item('cut', 'Ctrl+X', actions.cut, isLocked),
    item('paste', 'Ctrl+V', actions.paste, isLocked),
    item('blank', 'Delete', () => session.blank(), isLocked),
    line,
    item('fillDown', 'Ctrl+D', () => session.fillDown(), isLocked),
    item('fillRight', 'Ctrl+R', () => session.fillRight(), isLocked),
    item('fillSeries', null, () => session.fillSeries(), isLocked || area.top === area.bottom),
    item('today', 'Ctrl+;', () => session.type(actions.today), isLocked),
    line,
    item('onlyValue', null, () => cellFilter(false)),
    item('exceptValue', null, () => cellFilter(true)),
    item('filter', 'Ctrl+Shift+L', actions.filter),
    item('find', 'Ctrl+F', actions.find),
    ...(actions.fixedRows
      ? []
      : [
          line,
          item('newRow', 'Ctrl++', () => session.cursor.goToNewRow(0), isLocked),
          item('endRows', 'Ctrl+-', actions.endRows, isLocked || session.cursor.rows.length === 0),
        ]),
  ];
  return (
    <Dropdown
      open
      autoFocus
      trigger={[]}
      autoAdjustOverflow={{ adjustX: 1, adjustY: 0 }}
      classNames={{ root: 'dg-menu' }}
      menu={{ items, onClick: onClose, 'aria-label': t('grid.menu.name') }}
      onOpenChange={(open) => !open && onClose()}
    >
      <span
        className="dg-anchor"
        style={{
          left: place.left,
          top: Math.max(EDGE, Math.min(place.top, window.innerHeight - HEIGHT - EDGE)),
        }}
      />
    </Dropdown>
  );
}
