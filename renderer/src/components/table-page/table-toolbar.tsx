import { MinusCircleOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef, Tag } from 'antd';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../data-grid/grid-column.ts';
import type { FilterChip } from './filter-chip.ts';

interface TableToolbarProps {
  name: string;
  search: string;
  onSearch(search: string): void;
  searchField: RefObject<HTMLInputElement | null>;
  chips: readonly FilterChip[];
  tools: ReactNode;
  locked: Problem | null;
  canEnd: boolean;
  onAdd(): void;
  onEnd(): void;
  /** Enter or Esc in the search goes back to the cells. */
  onLeaveSearch(): void;
  /** Further buttons, there also where nothing can be edited. */
  children?: ReactNode;
}

/** What stands above a table: search, filters that can be taken off, new row, end. */
export function TableToolbar(props: TableToolbarProps) {
  const { name, search, onSearch, searchField, chips, tools, locked, canEnd, onAdd, onEnd, onLeaveSearch } =
    props;
  const { t } = useTranslation();
  return (
    <div className="table-toolbar" role="toolbar" aria-label={t('grid.toolbar')}>
      <Input
        ref={(input: InputRef | null) => {
          searchField.current = input?.input ?? null;
        }}
        className="table-search"
        allowClear
        title="Ctrl+Shift+F"
        prefix={<SearchOutlined aria-hidden="true" />}
        placeholder={t(`${name}.search`)}
        aria-label={t('grid.search')}
        value={search}
        onChange={({ target }) => onSearch(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onSearch('');
          if (key === 'Escape' || key === 'Enter') onLeaveSearch();
        }}
      />
      {chips.map(({ key, label, onRemove }) => (
        <Tag key={key} closable={{ 'aria-label': t('grid.removeFilter', { label }) }} onClose={onRemove}>
          {label}
        </Tag>
      ))}
      <span className="table-toolbar-gap" />
      {props.children}
      {tools}
      {locked ? (
        <span className="table-locked">{t(locked.key, locked.params ?? {})}</span>
      ) : (
        <>
          <Button icon={<PlusOutlined />} onClick={onAdd} title="Ctrl++">
            {t(`${name}.add`)}
          </Button>
          <Button icon={<MinusCircleOutlined />} disabled={!canEnd} onClick={onEnd} title="Ctrl+-">
            {t('grid.end.open')}
          </Button>
        </>
      )}
    </div>
  );
}
